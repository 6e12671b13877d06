import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Config, loadConfig, VARIABLES } from '../src/config.js';
import { AppError } from '../src/errors.js';
import { tempFolder } from './support/temp-folder.js';

const noFile = join(tmpdir(), 'there-is-no-such-env-file');

function load(environment: Record<string, string>): Config {
  return loadConfig({ environment, envFile: noFile });
}

function problemsOf(environment: Record<string, string>): AppError {
  try {
    load(environment);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('expected loadConfig to throw');
}

describe('loadConfig', () => {
  it('works without any setting, with absolute folders, and cannot be changed afterwards', () => {
    const config = load({});

    expect(config).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      allowedOrigins: [],
      rateLimitPerMinute: 60,
    });
    expect(config.corpusDir).toBe(resolve('corpus'));
    expect(config.modelDir).toBe(resolve('models/e5-small-sv-en'));
    expect(config).not.toHaveProperty('questionLogDir');
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('takes empty and blank values as unset', () => {
    expect(load({ PORT: '', CORPUS_DIR: '  ', PUBLIC_URL: '' })).toEqual(load({}));
  });

  it('reports every wrong setting at once with its rule and what was found', () => {
    const error = problemsOf({ PORT: 'åtta', RATE_LIMIT_PER_MINUTE: '-1', LOG_LEVEL: 'loud', HOST: 'ok' });

    expect(error.code).toBe('CONFIG_INVALID');
    expect(error.details).toEqual({ variables: ['PORT', 'RATE_LIMIT_PER_MINUTE', 'LOG_LEVEL'] });
    expect(error.message).toContain('PORT: expected a whole number from 0 to 65535, found "åtta".');
    expect(error.message).toContain('RATE_LIMIT_PER_MINUTE: expected a whole number');
    expect(error.message).toContain('.env.example');
  });

  it.each(['1e3', '0x10', '3000.5', '99999', '٣'])('refuses %s as a port', (value) => {
    expect(problemsOf({ PORT: value }).message).toContain('PORT');
  });

  it('reads origins as a browser would send them, each once', () => {
    const { allowedOrigins } = load({
      ALLOWED_ORIGINS: 'https://icld.se, https://ICLD.se/ http://localhost:8080,https://malmö.se',
    });

    expect(allowedOrigins).toEqual(['https://icld.se', 'http://localhost:8080', 'https://xn--malm-8qa.se']);
  });

  it.each(['*', 'icld.se', 'https://icld.se/sv', 'https://*.icld.se', 'ftp://icld.se', 'null'])(
    'refuses %s as an origin',
    (value) => {
      expect(problemsOf({ ALLOWED_ORIGINS: value }).message).toContain('ALLOWED_ORIGINS: expected origins');
    },
  );

  it('reads .env without touching the environment, and lets the environment win', () => {
    const envFile = join(tempFolder('config'), '.env');
    writeFileSync(envFile, '\uFEFFPORT=4000\nHOST="0.0.0.0" # everywhere\nCORPUS_DIR=texter på svenska\n');
    const before = { ...process.env };

    const config = loadConfig({ environment: { PORT: '5000' }, envFile });

    expect(config).toMatchObject({ port: 5000, host: '0.0.0.0', corpusDir: resolve('texter på svenska') });
    expect(process.env).toEqual(before);
  });
});

describe('.env.example', () => {
  it('lists exactly the settings there are, with their defaults', () => {
    const example = parseEnv(readFileSync('.env.example', 'utf8')) as Record<string, string>;

    expect(Object.keys(example).sort()).toEqual([...VARIABLES.values()].sort());
    expect(load(example)).toEqual(load({}));
    for (const [name, variable] of VARIABLES) {
      const byDefault = load({})[name];
      if (typeof byDefault === 'number')
        expect([variable, example[variable]]).toEqual([variable, `${byDefault}`]);
    }
  });
});
