// What the README and the docs promise is there: commands, options, settings, routes, files and links. Prose is not
// judged. A page that does not exist yet is missed only by those that lead to it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VARIABLES } from '../src/config.js';
import { createOpenApi } from '../src/server/openapi.js';
import { startServer } from './support/start-server.js';

const read = (path: string) => readFileSync(path, 'utf8');
const PAGES = [
  'README.md',
  'CHANGELOG.md',
  'integrations/wordpress/README.md',
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
].filter((path) => existsSync(path));
const SCRIPTS = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
/** Where a command of scripts/ stands: "node scripts/run.mjs ask" is scripts/ask.ts. */
const programOf = (command: string) => {
  const [, name] = /^node scripts\/run\.mjs (\S+)/.exec(SCRIPTS[command] ?? '') ?? [];
  return name === undefined ? undefined : `scripts/${name}.ts`;
};

/** Text within back ticks, blocks of code left out. */
const ticked = (text: string) =>
  [...text.replace(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, inner = '']) => inner);

/** The anchors of a page's headings, as GitHub makes them. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );

describe.each(PAGES)('%s', (page) => {
  const text = read(page);

  it('names only commands that exist', () => {
    const named = [...text.matchAll(/\bnpm (?:run (?:-s |--silent )?([\w:-]+)|(start|test)\b)/g)];

    expect(named.map(([, run, plain]) => run ?? plain).filter((name) => !(String(name) in SCRIPTS))).toEqual(
      [],
    );
  });

  it('names only settings that exist', () => {
    const known = new Set([...VARIABLES.values()]);
    const codes = read('src/errors.ts');
    const named = ticked(text).flatMap((inner) => /^([A-Z]+(?:_[A-Z]+)+)(?:=|$)/.exec(inner)?.[1] ?? []);

    expect(named.filter((name) => !known.has(name) && !codes.includes(`'${name}'`))).toEqual([]);
  });

  it('names only routes that exist', () => {
    const routes = Object.entries(createOpenApi('1.0.0').paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const named = ticked(text).flatMap((inner) => {
      const [, method, path = ''] =
        /^(?:(GET|POST) )?(\/(?:api\/[\w{}/]+|documents\/[\w{}]+|healthz|readyz|version|metrics|docs|openapi\.json))(?:\?.*)?$/.exec(
          inner,
        ) ?? [];
      return path === '' ? [] : [{ method, path }];
    });

    const missing = named.filter(({ method, path }) =>
      method ? !routes.includes(`${method} ${path}`) : !routes.some((route) => route.endsWith(` ${path}`)),
    );
    expect(missing).toEqual([]);
  });

  it('leads nowhere that is missing', () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = targets.filter((target) => {
      if (/^(?:https?|mailto):/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      return !existsSync(file) || (anchor !== undefined && !anchorsOf(read(file)).includes(anchor));
    });

    expect(broken).toEqual([]);
  });

  it('names only files that exist', () => {
    const named = ticked(text).filter((inner) =>
      /^(?:(?:docs|src|scripts|test|models|integrations)\/[\w./@-]*|[\w-]+\.md)$/.test(inner),
    );

    expect(named.filter((path) => !existsSync(path) && !existsSync(join(dirname(page), path)))).toEqual([]);
  });

  it('has no gap left to fill', () => {
    expect(text.match(/@@\w*@@|\bTODO\b|Figures to come/g) ?? []).toEqual([]);
  });
});

describe('docs/operations.md', () => {
  it('names only figures that the server exposes', async () => {
    const server = await startServer();
    const exposed = await (await server.fetch('/metrics')).text();
    const figures = read('docs/operations.md').match(/\b(?:assistant|nodejs)_[a-z0-9_]+/g) ?? [];

    expect(figures.length).toBeGreaterThan(5);
    expect(figures.filter((name) => !exposed.includes(name.replace(/_bucket$/, '')))).toEqual([]);
  });
});

describe('package.json', () => {
  it('has a program for each of its commands', () => {
    const programs = Object.entries(SCRIPTS).flatMap(([, command]) => {
      const [, run, plain] = /^node scripts\/(?:run\.mjs (\S+)|(\S+))/.exec(command) ?? [];
      return run === undefined ? (plain ?? []) : `${run}.ts`;
    });

    expect(programs.filter((name) => !existsSync(`scripts/${name}`))).toEqual([]);
  });
});

describe('README.md', () => {
  const text = read('README.md');

  it('is short enough to be read', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(201);
  });

  it('lists only options that the command has', () => {
    const rows = [...text.matchAll(/^\| `npm run -s (\S+?)(?: .*?)?`.*$/gm)];
    const missing = rows.flatMap(([row, command = '']) => {
      const program = programOf(command);
      const source = program && existsSync(program) ? read(program) + read('scripts/command.ts') : '';
      return [...row.matchAll(/--[a-z]+/g)]
        .filter(([option]) => !source.includes(option))
        .map(([option]) => `${command} ${option}`);
    });

    expect(rows.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  it('shows a reply of fields that the contract has', () => {
    const [, block = '{}'] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
    const reply = JSON.parse(block) as Record<string, unknown>;

    expect(Object.keys(reply).length).toBeGreaterThan(3);
    const { properties = {} } = createOpenApi('1.0.0').components.schemas.Answer ?? {};
    expect(Object.keys(reply).filter((key) => !(key in properties))).toEqual([]);
  });

  it('or the page on operations explains every setting', () => {
    const pages = ['README.md', 'docs/operations.md', 'docs/privacy.md', 'docs/security.md'].filter((path) =>
      existsSync(path),
    );
    const explained = pages.map(read).join('\n');

    expect([...VARIABLES.values()].filter((name) => !new RegExp(`\\b${name}\\b`).test(explained))).toEqual(
      [],
    );
  });
});
