import { describe, expect, it } from 'vitest';
import { sentenceNames, tellingWords } from '../../src/answering/names-in-text.js';
import { onlyDocument } from '../support/small-corpus.js';

type Key = 'swedishPartner' | 'internationalPartner';
function names(sentence: string, key: Key, value: string): boolean {
  const { document } = onlyDocument({ title: 'Text', sentences: [sentence] });
  return sentenceNames(document, document.sentences[0]!.span, key, [value]);
}

describe('tellingWords', () => {
  it.each([
    ['Cau Giay District of Hanoi', ['cau', 'giay', 'hanoi']],
    ['Kisumu County', ['kisumu']],
    ['Region Västerbotten', ['vasterbotten']],
    ['Växjö kommun', ['vaxjo']],
    ['County Government', []],
  ])('leaves the kind of authority out: %s', (name, expected) => {
    expect(tellingWords(name)).toEqual(expected);
  });
});

describe('sentenceNames', () => {
  it.each([
    ['Växjös lärare reste dit.', 'swedishPartner', 'Växjö kommun'],
    ['Göteborg bygger toaletter.', 'swedishPartner', 'Göteborgs stad'],
    ['Skolorna i Västerbotten deltar.', 'swedishPartner', 'Region Västerbotten'],
    ['Kisumu’s mayor came.', 'internationalPartner', 'Kisumu County'],
    ['Windhoek builds toilets.', 'internationalPartner', 'City of Windhoek'],
  ] as const)('hears the partner in "%s"', (sentence, key, value) => {
    expect(names(sentence, key, value)).toBe(true);
    expect(names(sentence.normalize('NFD'), key, value)).toBe(true);
  });

  it.each([
    ['Kommunen bygger toaletter.', 'swedishPartner', 'Växjö kommun'],
    ['Moralen är god.', 'swedishPartner', 'Mora kommun'],
    ['The county builds toilets.', 'internationalPartner', 'Kisumu County'],
    ['The government builds toilets.', 'internationalPartner', 'County Government'],
    ['', 'internationalPartner', 'Kisumu County'],
  ] as const)('hears no partner in "%s"', (sentence, key, value) => {
    expect(names(sentence, key, value)).toBe(false);
  });
});
