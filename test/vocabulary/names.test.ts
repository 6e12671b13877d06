import { describe, expect, it } from 'vitest';
import { createNameFinder, type NameForm } from '../../src/vocabulary/names.js';

const FORMS: readonly NameForm<string>[] = [
  { text: 'Umeå', value: 'umea' },
  { text: 'Kenya', value: 'kenya' },
  { text: 'Kherson', value: 'kherson' },
  { text: 'Guinea', value: 'guinea' },
  { text: 'Papua New Guinea', value: 'papua' },
  { text: 'Kongo', value: 'cd' },
  { text: 'Kongo', value: 'cg' },
  { text: 'Laxå', value: 'laxa' },
  { text: 'Åre', value: 'are', needs: 'letters' },
  { text: 'Mark', value: 'mark', needs: 'inside' },
  { text: 'Boden', value: 'boden', needs: 'capital' },
  { text: 'US', value: 'us', needs: 'exact' },
];
const find = createNameFinder(FORMS);
const found = (text: string) =>
  find(text).map(({ value, start, end }) => `${value}:${text.slice(start, end)}`);

describe('createNameFinder', () => {
  it.each([
    ['Umeå och Kenya', ['umea:Umeå', 'kenya:Kenya']],
    ['umea kherson', ['umea:umea', 'kherson:kherson']],
    ['Umea\u030As arbete', ['umea:Umea\u030As']],
    ['Umeå–Kherson, Kenya-Umeå', ['umea:Umeå', 'kherson:Kherson', 'kenya:Kenya', 'umea:Umeå']],
    ['', []],
  ])('finds names in any case, with or without marks, on both sides of a dash: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ['Umeås projekt, Kenyas skolor', ['umea:Umeås', 'kenya:Kenyas']],
    ["Umeå's and Kenya’s schools", ["umea:Umeå's", 'kenya:Kenya’s']],
  ])('includes a genitive ending: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ['Kenyaprojekt', ['kenya:Kenya']],
    ['Umeåprojektets', ['umea:Umeå']],
    ['umeaprojektet', ['umea:umea']],
    ['kenyasamarbetena', ['kenya:kenya']],
    ['Umea\u030Aprojektet', ['umea:Umea\u030A']],
    ['Umeåborna', ['umea:Umeå']],
    ['Kenyatta', []],
    ['Umeåborg', []],
  ])('finds a name at the head of a Swedish compound and in no other word: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('takes the longest of overlapping names and does not reach over commas and line ends', () => {
    expect(found('Papua New Guinea, Guinea')).toEqual(['papua:Papua New Guinea', 'guinea:Guinea']);
    expect(found('Papua New\nGuinea')).toEqual(['guinea:Guinea']);
  });

  it('returns every value that one form stands for', () => {
    expect(found('i Kongo')).toEqual(['cd:Kongo', 'cg:Kongo']);
  });

  it('lets marks be left out but not be others than those of the name', () => {
    expect(found('laxa')).toEqual(['laxa:laxa']);
    expect(found('en läxa')).toEqual([]);
  });

  it.each([
    ['skidor i åre', ['are:åre']],
    ['which are the projects', []],
    ['Mark och vatten. Mark, skog', []],
    ['projekt i Mark', ['mark:Mark']],
    ['mark i byn', []],
    ['Mark', ['mark:Mark']],
    ['Boden och Kenya', ['boden:Boden', 'kenya:Kenya']],
    ['säger borgmästaren Eva Boden', []],
    ['i boden', []],
    ['tell us of US aid', ['us:US']],
  ])('asks of a name that is a word too what its form needs: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});
