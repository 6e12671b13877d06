// What the documents of operation, security and privacy point to exists: a control or a test that was moved would
// otherwise leave a claim without ground. Settings they name are settings of the program, figures those it exposes.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VARIABLES } from '../../src/config.js';
import { startServer } from '../support/start-server.js';

const DOCUMENTS = ['docs/operations.md', 'docs/security.md', 'docs/privacy.md', 'docs/reliability.md'];

const textOf = (path: string) => readFileSync(path, 'utf8');

/** What stands in backquotes. */
const namedIn = (path: string) => [...textOf(path).matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);

describe.each(DOCUMENTS)('%s', (path) => {
  it('names only files that exist', () => {
    const named = namedIn(path).filter((name) =>
      /^(?:src|test|docs|scripts|integrations|models)\/[\w./-]*$/.test(name),
    );

    expect(named.filter((name) => !existsSync(name))).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = [...textOf(path).matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name = '']) => name);

    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe('settings and figures in the documents', () => {
  it('exist', async () => {
    const known = new Set<string>(VARIABLES.values());
    const elsewhere = new Set(['CURRENT', 'NODE_ENV', 'INDEX_WRITE_FAILED']);
    const settings = DOCUMENTS.flatMap(namedIn).flatMap(
      (name) => /^([A-Z]+(?:_[A-Z]+)*)(?:=.*)?$/.exec(name)?.[1] ?? [],
    );
    const server = await startServer();
    const exposed = await (await server.fetch('/metrics')).text();
    const figures = textOf('docs/operations.md').match(/\b(?:assistant|nodejs)_[a-z0-9_]+/g) ?? [];

    expect(settings.filter((name) => !known.has(name) && !elsewhere.has(name))).toEqual([]);
    expect(figures.length).toBeGreaterThan(5);
    expect(figures.filter((name) => !exposed.includes(name.replace(/_bucket$/, '')))).toEqual([]);
  });
});
