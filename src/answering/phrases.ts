// Every fixed sentence an answer may hold beside its quotations, in both languages. Whole sentences with gaps,
// never glued from words; a test compares keys and gaps.
import type { Language } from '../types.js';

const SV = {
  listOne: (unit: string) => `Jag hittade 1 ${unit}.`,
  listMany: (count: number, unit: string) => `Jag hittade ${count} ${unit}.`,
  describedIn: (count: number, unit: string, documents: number) =>
    `Jag hittade ${count} ${unit}, beskrivna i ${documents} texter.`,
  cut: (shown: number, count: number) => `Här visas de ${shown} första av ${count}.`,
  countOne: (unit: string) => `Svaret är 1 ${unit}.`,
  countMany: (count: number, unit: string) => `Svaret är ${count} ${unit}.`,
  countDescribedIn: (count: number, unit: string, documents: number) =>
    `Svaret är ${count} ${unit}, beskrivna i ${documents} texter.`,
  alsoRelevant: 'Det här kan också vara till hjälp:',
  textsDiffer: 'Texterna säger olika saker:',
  swedishPartners: (names: string) => `Svensk partner: ${names}`,
  internationalPartners: (names: string) => `Internationell partner: ${names}`,
  countries: (names: string) => `Land: ${names}`,
  goals: (names: string) => `Globala mål: ${names}`,
  areas: (names: string) => `Område: ${names}`,
  period: 'Om tiden:',
  inShort: 'Så beskrivs det:',
  notFound: 'Jag hittar inget om det i texterna.',
  noneWithGrant: 'Inget bidrag som texterna anger i kronor är så stort eller litet som du frågar efter.',
  noneWithFacets: (facets: string) => `Jag hittar inget i texterna som gäller ${facets}.`,
  noneWithTopic: (topic: string) => `Jag hittar inget i texterna om ”${topic}”.`,
  noneWithBoth: (topic: string, facets: string) =>
    `Jag hittar inget i texterna om ”${topic}” som gäller ${facets}.`,
  notStated: (title: string) => `Det står inte i texten ”${title}”, som ligger närmast.`,
  values: (count: number, names: string) => `Svaret är ${count}: ${names}.`,
  countZero: (unit: string) => `Svaret är 0 ${unit}.`,
  outOfScope:
    'Det kan jag inte svara på. Jag svarar bara på frågor om ICLD:s partnerskap, med citat ur texterna.',
  instructions:
    'Jag följer inga instruktioner i frågor eller texter. Jag citerar bara det som står i texterna.',
  help: 'Hej! Jag hittar och citerar texter om ICLD:s partnerskap. Fråga efter projekt på ett tema, i ett land eller med en partner, hur många de är, eller något om ett visst projekt. Kontrollera gärna citaten mot källan.',
  helpHolds: (documents: number, partnerships: number, countries: number) =>
    `Just nu finns här ${documents} texter om ${partnerships} partnerskap i ${countries} länder.`,
  helpExamples: 'Du kan till exempel fråga:',
} as const;

type Phrases = { readonly [K in keyof typeof SV]: (typeof SV)[K] extends string ? string : (typeof SV)[K] };

const EN: Phrases = {
  listOne: (unit) => `I found 1 ${unit}.`,
  listMany: (count, unit) => `I found ${count} ${unit}.`,
  describedIn: (count, unit, documents) => `I found ${count} ${unit}, described in ${documents} texts.`,
  cut: (shown, count) => `Showing the first ${shown} of ${count}.`,
  countOne: (unit) => `The answer is 1 ${unit}.`,
  countMany: (count, unit) => `The answer is ${count} ${unit}.`,
  countDescribedIn: (count, unit, documents) =>
    `The answer is ${count} ${unit}, described in ${documents} texts.`,
  alsoRelevant: 'This may also help:',
  textsDiffer: 'The texts say different things:',
  swedishPartners: (names) => `Swedish partner: ${names}`,
  internationalPartners: (names) => `International partner: ${names}`,
  countries: (names) => `Country: ${names}`,
  goals: (names) => `Global goals: ${names}`,
  areas: (names) => `Area: ${names}`,
  period: 'On the time:',
  inShort: 'This is how it is described:',
  notFound: 'I find nothing about that in the texts.',
  noneWithGrant: 'No grant that the texts state in kronor is of the size you ask for.',
  noneWithFacets: (facets) => `I find nothing in the texts on ${facets}.`,
  noneWithTopic: (topic) => `I find nothing in the texts about “${topic}”.`,
  noneWithBoth: (topic, facets) => `I find nothing in the texts about “${topic}” on ${facets}.`,
  notStated: (title) => `The nearest text, “${title}”, does not say.`,
  values: (count, names) => `The answer is ${count}: ${names}.`,
  countZero: (unit) => `The answer is 0 ${unit}.`,
  outOfScope:
    'I cannot answer that. I only answer questions about ICLD’s partnerships, with quotations from the texts.',
  instructions: 'I follow no instructions in questions or texts. I only quote what the texts say.',
  help: 'Hello! I find and quote texts about ICLD’s partnerships. Ask for projects on a topic, in a country or with a partner, how many there are, or something about one project. Please check the quotations against the source.',
  helpHolds: (documents, partnerships, countries) =>
    `Right now there are ${documents} texts about ${partnerships} partnerships in ${countries} countries.`,
  helpExamples: 'For example, you can ask:',
};

/** The fixed sentences of a language. */
export const PHRASES: { readonly [L in Language]: Phrases } = { sv: SV, en: EN };

/** What a list counts, in the right number. */
export function unitName(unit: 'partnership' | 'document', count: number, language: Language): string {
  if (language === 'sv') return unit === 'partnership' ? 'partnerskap' : count === 1 ? 'text' : 'texter';
  if (unit === 'partnership') return count === 1 ? 'partnership' : 'partnerships';
  return count === 1 ? 'text' : 'texts';
}

/** The numbers of citations as they stand behind a quotation: "[1] [2]". */
export function markers(numbers: readonly number[]): string {
  return numbers.map((number) => `[${number}]`).join(' ');
}

/** A quotation in the marks of the reply's language; the quotation itself is untouched. */
export function quoted(text: string, language: Language): string {
  return language === 'sv' ? `”${text}”` : `“${text}”`;
}
