import { describe, expect, it } from 'vitest';
import { hrefOf } from '../../src/answering/href.js';

const LONG =
  'Åsa Öberg och hennes kollegor, fem till antalet, reste i maj – efter två års planering – till Căldări för att se hur man mäter vatten i en å.';

/** What a browser would look for: the decoded parts of the text directive. */
function directive(text: string, quote = text): string[] {
  const start = text.indexOf(quote);
  const href = hrefOf({ id: 'a', url: 'https://icld.se/?p=1', text }, { start, end: start + quote.length });
  const [, fragment = ''] = href.split('#:~:text=');
  return fragment.split(',').map(decodeURIComponent);
}

describe('hrefOf', () => {
  it('leads to our own page of the document where no address is known', () => {
    expect(hrefOf({ id: 'umeå kommun~a/b', text: 'abc' }, { start: 0, end: 3 })).toBe(
      '/documents/ume%C3%A5%20kommun~a%2Fb?start=0&end=3#passage',
    );
  });

  it.each(['Ett kort citat om vatten.', 'A short quotation on water.', 'Växjö, Åmål & Umeå - tre städer.'])(
    'names a short quotation whole: %s',
    (quote) => {
      expect(directive(`Före. ${quote} Efter.`, quote)).toEqual([quote]);
    },
  );

  it('names a long quotation by its first and last words', () => {
    const [first, last] = directive(LONG);

    expect(LONG.startsWith(first!)).toBe(true);
    expect(LONG.endsWith(last!)).toBe(true);
    expect(directive(LONG)).toHaveLength(2);
  });

  it('escapes what is syntax of a text directive', () => {
    const href = hrefOf({ id: 'a', url: 'https://icld.se/x', text: 'a-b, c & d' }, { start: 0, end: 10 });

    expect(href).toBe('https://icld.se/x#:~:text=a%2Db%2C%20c%20%26%20d');
  });

  it('joins the lines of a quotation, and replaces a fragment the address had', () => {
    const text = 'Två\n  rader';

    expect(hrefOf({ id: 'a', url: 'https://icld.se/x#top', text }, { start: 0, end: text.length })).toBe(
      'https://icld.se/x#:~:text=Tv%C3%A5%20rader',
    );
  });
});
