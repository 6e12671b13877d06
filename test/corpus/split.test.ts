import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { finishDocuments } from '../../src/corpus/finish-documents.js';
import { parsePage } from '../../src/corpus/parse-page.js';
import { splitDocument } from '../../src/corpus/split.js';
import type { Document } from '../../src/types.js';
import { countryOfPlace } from '../../src/vocabulary/places.js';

/** Reads the gazetteer once, which may take seconds on a busy machine. */
beforeAll(() => {
  countryOfPlace('Bogotá');
}, 60_000);

function read(page: string): Document {
  return finishDocuments([{ source: 'page.txt', drafts: parsePage(page) }])[0]!;
}

/** About as the model counts: four characters a token. */
const countTokens = (text: string) => Math.ceil(text.length / 4);

const SENTENCE =
  'Kommunerna delar erfarenheter av hur vatten och avlopp kan ordnas så att alla får del av det.';

describe('splitDocument', () => {
  it('counts the tokens of no text much longer than a sentence may be, so that a line without end takes no time', () => {
    const document = read(`Rubrik\n\n${'ord '.repeat(20_000)}\n`);
    let longest = 0;

    splitDocument(document, (text) => {
      longest = Math.max(longest, text.length);
      return countTokens(text);
    });

    expect(longest).toBeLessThanOrEqual(6_400);
  });

  it('searches the lines of its topics where a document has no running text', () => {
    const [article, section] = finishDocuments([
      {
        source: 'page.txt',
        drafts: parsePage(
          'Två projekt får pengar\n\nKommunerna jublar.\n\nLunds kommun – Mbale, Uganda\n\nTema: Ungdomsdeltagande\n\nFalu kommun – Gulu, Uganda\n\nTema: Rent vatten\n',
        ),
      },
    ]);

    expect(article?.kind).toBe('article');
    expect(
      splitDocument(section!, countTokens).map(({ span }) => section!.text.slice(span.start, span.end)),
    ).toEqual(['Lunds kommun – Mbale, Uganda', 'Tema: Ungdomsdeltagande']);
  });

  it('searches the lines of its topics too where a document has nothing but facts beside them', () => {
    const [, section] = finishDocuments([
      {
        source: 'page.txt',
        drafts: parsePage(
          'Two projects get money\n\nThe councils are happy.\n\nLund Municipality – Mbale, Uganda\nTheme: Bribes\nGrant: SEK 2.2 million\n\nFalun Municipality – Gulu, Uganda\nTheme: Clean water\nGrant: SEK 1 million\n',
        ),
      },
    ]);

    expect(
      splitDocument(section!, countTokens).map(({ span }) => section!.text.slice(span.start, span.end)),
    ).toEqual(['Lund Municipality – Mbale, Uganda', 'Theme: Bribes', 'Grant: SEK 2.2 million']);
  });

  it('slices back to whole sentences of one section, with the heading path', () => {
    const document = read(
      `Rent vatten\n\nFörsta meningen. Andra meningen.\n\nBakgrund\n\nSverige är med. It started in Kenya.\n`,
    );

    const chunks = splitDocument(document, countTokens);

    expect(
      chunks.map(({ id, heading, span }) => [id, heading, document.text.slice(span.start, span.end)]),
    ).toEqual([
      ['page~rent-vatten#0', ['Rent vatten'], 'Första meningen. Andra meningen.'],
      ['page~rent-vatten#1', ['Rent vatten', 'Bakgrund'], 'Sverige är med. It started in Kenya.'],
    ]);
  });

  it('divides a long section evenly, leaving no stump', () => {
    const document = read(`Rent vatten\n\n${`${SENTENCE} `.repeat(10)}\n`);

    const sizes = splitDocument(document, countTokens).map(({ sentences }) => sentences.length);

    expect(sizes).toEqual([5, 5]);
  });

  it('tells the language of each chunk from its own words', () => {
    const document = read(
      'Rent vatten\n\nVattnet ska bli rent för alla som bor i kommunen.\n\nIn English\n\nThe water will be clean for everybody who lives in the municipality.\n',
    );

    expect(splitDocument(document, countTokens).map(({ language }) => language)).toEqual(['sv', 'en']);
  });

  it('gives a document without running text one chunk, its title', () => {
    const document = read('Lund och Mbale\n\nSvensk partner\nLunds kommun\nInternationell partner\nMbale\n');

    const [chunk, ...rest] = splitDocument(document, countTokens);

    expect(document.text.slice(chunk!.span.start, chunk!.span.end)).toBe('Lund och Mbale');
    expect(rest).toEqual([]);
  });

  it('cuts sentences that are too long at clauses, so that no chunk exceeds the limit', () => {
    const document = read(`Rent vatten\n\n${'brunnar och ledningar, '.repeat(300)}slut.\n`);

    const texts = splitDocument(document, countTokens).map(({ span }) =>
      document.text.slice(span.start, span.end),
    );

    expect(Math.max(...texts.map(countTokens))).toBeLessThanOrEqual(480);
    expect(texts.slice(0, -1).every((text) => text.endsWith(','))).toBe(true);
  });

  it('holds every paragraph whole, whatever the text', () => {
    const word = fc.constantFrom('vatten', 'Åre', 'bl.a.', '2,3', '🌊', 'slut.', 'Nej!', 'e\u0301', 'water');
    const paragraph = fc.array(word, { minLength: 1, maxLength: 400 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (parts) => {
        const document = read(`Rubrik\n\n${parts.join('\n\n')}\n`);
        const chunks = splitDocument(document, countTokens);
        const held = chunks.flatMap(({ sentences }) =>
          sentences.map(({ start, end }) => document.text.slice(start, end)),
        );
        const prose = document.sections.flatMap(({ paragraphs }) =>
          paragraphs.map(({ start, end }) => document.text.slice(start, end)),
        );
        if (prose.length > 0)
          expect(held.join('').replace(/\s/g, '')).toBe(prose.join('').replace(/\s/g, ''));
        for (const { span, sentences } of chunks) {
          expect([sentences[0]!.start, sentences.at(-1)!.end]).toEqual([span.start, span.end]);
          expect(countTokens(document.text.slice(span.start, span.end))).toBeLessThanOrEqual(480);
        }
      }),
      { numRuns: 50 },
    );
  });
});
