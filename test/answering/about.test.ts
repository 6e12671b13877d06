import { describe, expect, it } from 'vitest';
import { composeAbout } from '../../src/answering/about.js';
import type { Language } from '../../src/types.js';
import { measureAll, type SmallEntry, smallView, topicQuery } from '../support/small-corpus.js';

const SWEDISH: SmallEntry = {
  id: 'sv',
  title: 'Växjö och Kalush',
  sentences: [
    'Syftet är att göra skolvägarna trygga.',
    'Syftet är att göra skolvägarna trygga!',
    'Lärarna möts i maj.',
    'Eleverna ritar kartor.',
    'Föräldrarna bygger bänkar.',
    'De äter bullar.',
    'Projektet pågår 2022–2024.',
  ],
  facets: { country: ['UA'] },
  labels: { swedishPartner: ['Växjö kommun'], sdg: ['4 - God utbildning för alla', '11 - Hållbara städer'] },
};
const ENGLISH: SmallEntry = {
  id: 'en',
  title: 'Växjö and Kalush',
  sentences: ['The aim is safe ways to school.', 'They met in May.'],
  language: 'en',
  facets: { country: ['UA'] },
};

function tell(entries: readonly SmallEntry[], language: Language, isTogether = true) {
  const view = smallView(entries);
  const evidence = measureAll(view, topicQuery(view, '', language));
  return composeAbout(view, isTogether ? [evidence] : evidence.map((one) => [one]), language);
}
const quotesOf = ({ text }: { readonly text: string }) =>
  [...text.matchAll(/^[”“](.*)”? \[\d+\]$/gm)].map(([, quote = '']) => quote.replace(/”$/, ''));

describe('composeAbout', () => {
  it('says who, where and which goals, each label cited', () => {
    const drafted = tell([SWEDISH], 'sv');

    const lines = drafted.text.split('\n');
    expect(lines.slice(0, 2)).toEqual(['Växjö och Kalush', 'Så beskrivs det:']);
    const partner = lines.findIndex((line) => line.startsWith('Svensk partner: Växjö kommun ['));
    expect(lines[partner + 1]).toBe('Land: Ukraina');
    expect(lines[partner + 2]).toMatch(/^Globala mål: 4.*; 11.*\[\d\]$/);
    expect(drafted.citations).toContainEqual(
      expect.objectContaining({ documentId: 'sv', quote: 'Växjö kommun' }),
    );
  });

  it('quotes two to four sentences, none twice in other marks, the aim among them, and the period', () => {
    const quotes = quotesOf(tell([SWEDISH], 'sv'));

    expect(quotes.filter((quote) => quote.startsWith('Syftet'))).toHaveLength(1);
    expect(quotes).toContain('Projektet pågår 2022–2024.');
    expect(quotes.length).toBeGreaterThanOrEqual(2);
    expect(quotes.length).toBeLessThanOrEqual(5);
  });

  it('tells no date or signature of a text that has sentences', () => {
    const dated = { ...SWEDISH, sentences: ['12 december 2024', ...(SWEDISH.sentences ?? [])] };

    expect(quotesOf(tell([dated], 'sv'))).not.toContain('12 december 2024');
  });

  it('keeps the sentences of a text in reading order', () => {
    const [, ...rest] = [...tell([SWEDISH], 'sv').citations.map(({ start }) => start)];
    const prose = rest.filter((start) => start < SWEDISH.sentences.join(' ').length);

    expect(prose.length).toBeGreaterThan(1);
    expect(quotesOf(tell([SWEDISH], 'sv'))[0]).toMatch(/^Syftet/);
  });

  it.each([
    ['sv', 'Växjö och Kalush', ['sv', 'en']],
    ['en', 'Växjö and Kalush', ['en', 'sv']],
  ] as const)(
    'tells twins together, the one in the language of the reply first (%s)',
    (language, title, order) => {
      const drafted = tell([SWEDISH, ENGLISH], language);

      expect(drafted.text.split('\n')[0]).toBe(title);
      const told = drafted.citations
        .filter(({ quote }) => quote.endsWith('.'))
        .map(({ documentId }) => documentId);
      expect([...new Set(told)]).toEqual(order);
      expect(drafted.text.match(/^Land: |^Country: /gm)).toHaveLength(1);
    },
  );

  it('tells partnerships one after the other, divided by an empty line', () => {
    const parts = tell([SWEDISH, ENGLISH], 'en', false).text.split('\n\n');

    expect(parts.map((part) => part.split('\n')[0])).toEqual(['Växjö och Kalush', 'Växjö and Kalush']);
  });

  it('tells of a text without labels and prose', () => {
    const drafted = tell([{ title: 'Tom', sentences: [] }], 'sv');

    expect(drafted).toMatchObject({ status: 'answered', citations: [] });
    expect(drafted.text.split('\n')[0]).toBe('Tom');
  });
});
