// What a page may set is what docs/embedding.md says, no more and no less.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SETTING_NAMES } from '../../src/widget/settings.js';

const docs = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
const folder = new URL('../../src/widget/', import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => /\.(?:ts|css)$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

/** All that the pattern's group finds, once each, sorted. */
function found(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();
}

it('every custom property is documented, and every documented one is there', () => {
  expect(found(docs, /(--pa-[\w-]+)/g)).toEqual(found(sources, /(--pa-[\w-]+)/g));
});

it('every part is documented, and every documented one is there', () => {
  const listed = /Single parts are reached with `::part`:([^.]*)\./s.exec(docs)?.[1] ?? '';

  expect(found(listed, /`([\w-]+)`/g)).toEqual(found(sources, /part: '([\w-]+)'/g));
});

it.each(SETTING_NAMES)('the setting data-%s is documented', (name) => {
  expect(docs).toContain(`| \`data-${name}\` |`);
});
