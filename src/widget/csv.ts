// A list as a file for spreadsheets. No cell can become a formula, whatever a document is called; the separator is
// what Excel expects in the language; the byte order mark makes it read å, ä and ö.
import type { Answer, Language } from '../types.js';
import { safeHref } from './safe-href.js';
import { facetName, fill, type Strings } from './strings.js';

/** First characters that make a spreadsheet calculate. @see https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA_START = /^[\s\p{Cf}\p{Cc}]*[=+\-@|＝＋－＠]/u;

/** A cell in quotation marks; what could be read as a formula begins with an apostrophe. */
export function csvCell(value: string): string {
  const text = FORMULA_START.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

/** How a list is written. */
export interface CsvOptions {
  readonly language: Language;
  readonly strings: Strings;
  readonly apiBase: string;
  readonly countryName: (code: string) => string;
}

/** The items of an answer as CSV with a heading row, one item a row, lines ended by CRLF. */
export function toCsv(answer: Answer, { language, strings, apiBase, countryName }: CsvOptions): string {
  const separator = language === 'sv' ? ';' : ',';
  const byNumber = new Map(answer.citations.map((citation) => [citation.number, citation]));
  const heading = [
    strings.columnNumber,
    strings.columnTitle,
    facetName(strings, 'swedishPartner'),
    facetName(strings, 'internationalPartner'),
    facetName(strings, 'country'),
    facetName(strings, 'sdg'),
    strings.columnQuotes,
    strings.columnLinks,
  ];
  const rows = (answer.items ?? []).map((item, index) => {
    const citations = item.citations.flatMap((number) => byNumber.get(number) ?? []);
    const links = citations.flatMap(({ href }) => safeHref(href, apiBase, language) ?? []);
    return [
      String(index + 1),
      item.title,
      item.swedishPartners.join(', '),
      item.internationalPartners.join(', '),
      item.countries.map(countryName).join(', '),
      item.sdgs.map((number) => fill(strings.goal, { number })).join(', '),
      citations.map(({ quote }) => quote).join(' | '),
      [...new Set(links)].join(' '),
    ];
  });
  const lines = [heading, ...rows].map((cells) => cells.map(csvCell).join(separator));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
