import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, toCsv } from '../../src/widget/csv.js';
import { STRINGS } from '../../src/widget/strings.js';
import { anyText } from '../support/any-text.js';
import { sampleAnswer, sampleCitation } from './sample-answer.js';

const OPTIONS = {
  language: 'sv',
  strings: STRINGS.sv,
  apiBase: 'https://a.example/',
  countryName: (code: string) => (code === 'UA' ? 'Ukraina' : code),
} as const;

/** Cells of a line, read as a spreadsheet reads them. */
function readCells(line: string, separator: string): string[] {
  return line
    .slice(1, -1)
    .split(`"${separator}"`)
    .map((cell) => cell.replaceAll('""', '"'));
}

describe('a cell', () => {
  it.each(['=1+1', '+46', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u200B=1', '＝1', '|cmd'])(
    '%j cannot become a formula',
    (text) => {
      expect(csvCell(text)).toBe(`"'${text}"`);
    },
  );

  it('holds any text and never begins with what calculates', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const [cell = ''] = readCells(csvCell(text), ';');
        expect(cell === text || cell === `'${text}`).toBe(true);
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });

  it('leaves å, ä, ö, dashes between words and quotation marks as they are', () => {
    expect(csvCell('Umeå – ”Växjö” "x"')).toBe('"Umeå – ”Växjö” ""x"""');
  });
});

describe('a list as CSV', () => {
  it('has a heading row and a row for each item, marked as UTF-8', () => {
    const text = toCsv(sampleAnswer(), OPTIONS);
    const [heading = '', row = '', end] = text.slice(1).split('\r\n');

    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(readCells(heading, ';')).toContain('Svensk partner');
    expect(readCells(row, ';')).toEqual([
      '1',
      'Falun och Kolomyia',
      'Falu kommun',
      'Kolomyia',
      'Ukraina',
      'Mål 6',
      'Fokus ligger på vattenförsörjning.',
      'https://a.example/documents/umea-kommun~falun-och-kolomyia?start=10&end=44&lang=sv#passage',
    ]);
    expect(end).toBe('');
  });

  it('separates by what spreadsheets of the language expect', () => {
    expect(toCsv(sampleAnswer(), { ...OPTIONS, language: 'en' })).toContain('"1","Falun');
    expect(toCsv(sampleAnswer(), OPTIONS)).toContain('"1";"Falun');
  });

  it('leaves out an address that is not of the web', () => {
    const answer = sampleAnswer({ citations: [sampleCitation(1, { href: 'javascript:alert(1)' })] });

    expect(toCsv(answer, OPTIONS)).not.toContain('javascript');
  });
});
