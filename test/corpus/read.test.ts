import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { corpusDigest, readCorpus } from '../../src/corpus/read.js';
import { countryOfPlace } from '../../src/vocabulary/places.js';

/** Reads the gazetteer once, which may take seconds on a busy machine. */
beforeAll(() => {
  countryOfPlace('Bogotá');
}, 60_000);

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'corpus-'));
});

afterEach(async () => {
  await rm(dir, { recursive: true });
});

function write(source: string, content: string | Uint8Array): Promise<void> {
  return writeFile(join(dir, source), content);
}

describe('readCorpus', () => {
  it('reads the six documents of the support folder, three in each language', async () => {
    const { documents, failures, sourceCount } = await readCorpus('test/support/corpus');

    expect(failures).toEqual([]);
    expect(sourceCount).toBe(6);
    expect(documents.map(({ id, language, facets }) => [id, language, facets.country.join()])).toEqual([
      ['alvdal-och-kitaru~alvdalen-och-kitaru', 'sv', 'KE'],
      ['alvdal-och-kitaru~laxhjalp-pa-tva-sprak-i-alvdalen', 'sv', 'KE'],
      ['fragor-och-svar~fragor-och-svar-om-stodet', 'sv', ''],
      ['light-over-the-market~alvdalen-and-kitaru-kenya', 'en', 'KE'],
      ['one-bench~one-bench-for-all', 'en', 'GE'],
      ['seeking-a-partner~mulenga-flats-zambia', 'en', 'ZM'],
      ['tva-partnerskap~tva-partnerskap-om-vatten', 'sv', 'MD'],
      ['tva-partnerskap~ockero-och-valea-alba', 'sv', 'MD'],
      ['tva-partnerskap~amal-och-caldari', 'sv', 'MD'],
    ]);
  });

  it('names every file it cannot read, with the reason, and reads the rest', async () => {
    await write('a.txt', 'Rent vatten\n\nI Åre.\n');
    await write('bilaga.pdf', '%PDF');
    await write('binary.txt', new Uint8Array([0x61, 0, 0x62]));
    await write('broken.txt', new Uint8Array([0xc3, 0x28, 0x81]));
    await write('empty.txt', '');
    await write('large.txt', new Uint8Array(5 * 1024 * 1024 + 1).fill(0x61));
    await symlink('/etc/hostname', join(dir, 'link.txt'));
    await write('utf16.txt', new Uint8Array([0xff, 0xfe, 0x61, 0]));

    const { documents, failures } = await readCorpus(dir);

    expect(documents.map(({ source }) => source)).toEqual(['a.txt']);
    expect(
      failures.map(({ source, reason }) => [source, reason.split(/[;,(]/)[1]?.trim() ?? reason]),
    ).toEqual([
      ['bilaga.pdf', 'found .pdf'],
      ['binary.txt', 'found binary content'],
      ['broken.txt', 'found bytes of another encoding'],
      ['empty.txt', 'found an empty file'],
      ['large.txt', 'found 5242881'],
      ['link.txt', 'copy the file instead'],
      ['utf16.txt', 'found UTF-16'],
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('names a file without permission', async () => {
    await write('a.txt', 'text');
    await chmod(join(dir, 'a.txt'), 0);

    expect((await readCorpus(dir)).failures).toEqual([
      { source: 'a.txt', reason: 'cannot be read (EACCES)' },
    ]);
  });

  it('reads a byte-order mark, and windows-1252 where it clearly is', async () => {
    await write('bom.txt', '\ufeffVäxjö');
    await write('old.txt', new Uint8Array(Buffer.from('Växjö och Åre', 'latin1')));

    expect((await readCorpus(dir)).documents.map(({ text }) => text)).toEqual(['Växjö', 'Växjö och Åre']);
  });

  it('passes over dotfiles and READMEs, reads subfolders, and links pages by sources.yaml', async () => {
    await mkdir(join(dir, 'sv'));
    await write('.hidden', 'x');
    await write('README.md', 'x');
    await write('sv/lund.txt', 'Lund\n\nText.\n');
    await write(
      'sources.yaml',
      'sv/lund.txt: https://icld.se/?swedish_partner=lund\nother.txt: javascript:alert(1)\n',
    );

    const { documents, failures, sourceCount } = await readCorpus(dir);

    expect(documents.map(({ id, source, url }) => [id, source, url])).toEqual([
      ['sv-lund~lund', 'sv/lund.txt', 'https://icld.se/?swedish_partner=lund'],
    ]);
    expect(failures.map(({ source }) => source)).toEqual(['sources.yaml']);
    expect(sourceCount).toBe(1);
  });

  it('reads Markdown with front matter, and reports front matter that is none', async () => {
    await write(
      'a.md',
      '---\ntitle: Skolbibliotek\nlanguage: sv\nsdg: [4, 10]\narea: Utbildning\nswedishPartner: Umeå kommun\ncountry: Kenya\n---\n\n## Bakgrund\n\nBarn läser.\n\n- Första\n- Andra\n',
    );
    await write('b.md', '---\ntitle: [\n---\n\nText.\n');

    const { documents, failures } = await readCorpus(dir);

    expect(documents[0]).toMatchObject({
      title: 'Skolbibliotek',
      lines: [10, 15],
      facets: { sdg: [4, 10], area: ['Education'], swedishPartner: ['Umeå kommun'], country: ['KE'] },
    });
    expect(failures.map(({ source }) => source)).toEqual(['b.md']);
  });

  it('refuses a missing and an empty folder in one sentence that says what to do', async () => {
    await expect(readCorpus(join(dir, 'nowhere'))).rejects.toMatchObject({
      code: 'CORPUS_UNREADABLE',
      message: expect.stringContaining('CORPUS_DIR'),
    });
    await expect(readCorpus(dir)).rejects.toMatchObject({ code: 'CORPUS_UNREADABLE' });
  });

  it('stops when asked to', async () => {
    await write('a.txt', 'text');

    await expect(readCorpus(dir, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ABORTED' });
  });
});

describe('corpusDigest', () => {
  it('equals that of the corpus read, and changes with a name or a byte', async () => {
    await write('a.txt', 'Växjö');
    const digest = await corpusDigest(dir);

    expect((await readCorpus(dir)).digest).toBe(digest);
    await write('a.txt', 'Vaxjö');
    expect(await corpusDigest(dir)).not.toBe(digest);
  });
});
