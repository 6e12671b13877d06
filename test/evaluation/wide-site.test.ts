import { expect, it } from 'vitest';
import { joinSites } from '../../src/evaluation/wide-site.js';

it('gives files and entries the name of their set, and entries without a file that of the only one', () => {
  const parts = [
    { name: 'seed', files: [{ name: 'page.txt', text: 'a' }], entries: '[{"id":"x","title":"X"}]' },
    {
      name: 'north',
      files: [{ name: '01.txt', text: 'b' }],
      entries:
        '[{"id":"x","file":"01.txt","parent":"y","partnership":"p","mentions":["q"]},{"id":"y","file":"01.txt","partnership":null}]',
    },
  ];

  const { files, entries } = joinSites(parts);

  expect(files.map(({ name }) => name)).toEqual(['seed-page.txt', 'north-01.txt']);
  expect(entries).toEqual([
    { id: 'seed:x', title: 'X', file: 'seed-page.txt' },
    { id: 'north:x', file: 'north-01.txt', parent: 'north:y', partnership: 'north:p', mentions: ['north:q'] },
    { id: 'north:y', file: 'north-01.txt' },
  ]);
});
