// A model folder is used only when it is whole, and every refusal says what to do.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readModelFiles } from '../../src/embedding/model-files.js';

let folder: string;

beforeEach(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'model-'));
  folder = join(parent, 'small-å');
  await mkdir(join(folder, 'onnx'), { recursive: true });
  await write('config.json', JSON.stringify({ hidden_size: 8, max_position_embeddings: 514 }));
  await write('tokenizer.json', JSON.stringify({ model: { type: 'Unigram' } }));
  await write('tokenizer_config.json', JSON.stringify({ model_max_length: 1e30 }));
  await write('onnx/model.onnx', 'weights');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const write = (path: string, text: string): Promise<void> => writeFile(join(folder, path), text);

it('identifies a model by the sums of its files', async () => {
  const { fingerprint, weightsPath } = await readModelFiles(folder);

  expect(fingerprint).toMatchObject({
    name: 'small-å',
    dimensions: 8,
    maxTokens: 512,
    questionPrefix: 'query: ',
  });
  expect(fingerprint.files['onnx/model.onnx']).toBe(
    '9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c',
  );
  expect(weightsPath).toBe(join(folder, 'onnx/model.onnx'));
});

it('gives another fingerprint when one byte differs', async () => {
  const before = await readModelFiles(folder);
  await write('onnx/model.onnx', 'Weights');

  const after = await readModelFiles(folder);

  expect(after.fingerprint.sha256).not.toBe(before.fingerprint.sha256);
});

it('prefers quantised weights', async () => {
  await write('onnx/model_quantized.onnx', 'small weights');

  expect((await readModelFiles(folder)).weightsPath).toBe(join(folder, 'onnx/model_quantized.onnx'));
});

it('refuses a file that differs from its recorded sum, naming it and both sums', async () => {
  const { fingerprint } = await readModelFiles(folder);
  const recorded = new Map([['small-å', fingerprint.files]]);
  await expect(readModelFiles(folder, recorded)).resolves.toBeDefined();

  await write('tokenizer.json', JSON.stringify({ model: { type: 'BPE' } }));

  await expect(readModelFiles(folder, recorded)).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
  await expect(readModelFiles(folder, recorded)).rejects.toThrow(
    new RegExp(
      `tokenizer\\.json with SHA-256 ${fingerprint.files['tokenizer.json']}, found [0-9a-f]{64}.*MODEL_DIR`,
    ),
  );
});

it('refuses a folder that is not there', async () => {
  await expect(readModelFiles(join(folder, 'saknas'))).rejects.toThrow(
    /saknas, found no such folder\. Restore/,
  );
});

it.each(['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model.onnx'])(
  'refuses a folder without %s',
  async (path) => {
    await rm(join(folder, path));

    await expect(readModelFiles(folder)).rejects.toMatchObject({
      code: 'MODEL_UNAVAILABLE',
      message: expect.stringContaining(path),
    });
  },
);

it.each([
  ['config.json', '{"hidden_size": "many"}'],
  ['config.json', 'version https://git-lfs.github.com/spec/v1'],
  ['tokenizer.json', '[]'],
])('refuses a %s with other content', async (path, text) => {
  await write(path, text);

  await expect(readModelFiles(folder)).rejects.toThrow(/as an e5-style model has it, found other content/);
});
