// What can be asked of one text: the facts its writer noted, and its sum, period and address, found by the open places
// of the story and asked for in ways that differ between the halves of the seeds.
import { readAnswers, type Site, type Ways } from './ask.js';
import type { Cast } from './cast.js';
import type { WrittenDocument } from './document.js';
import { fill, grantAnswers } from './fill.js';

/** What can be asked of any project whose story leaves the place open. */
export const STANDARD_WAYS: Readonly<Record<'money' | 'period' | 'contact', Ways>> = {
  money: {
    even: {
      sv: ['Hur mycket pengar får {ref}?', 'Hur stort är bidraget till {ref}?'],
      en: ['How much money goes to {ref}?', 'How large is the grant for {ref}?'],
    },
    odd: {
      sv: ['Vilken summa har beviljats {ref}?', 'Vad är budgeten för {ref}?'],
      en: ['What sum was awarded to {ref}?', 'What is the budget of {ref}?'],
    },
  },
  period: {
    even: {
      sv: ['Under vilka år pågår {ref}?', 'När börjar och slutar {ref}?'],
      en: ['In which years does {ref} run?', 'When does {ref} begin and end?'],
    },
    odd: {
      sv: ['Vilken tidsperiod gäller {ref}?', 'Från vilket år till vilket år löper {ref}?'],
      en: ['What period does {ref} cover?', 'From what year to what year does {ref} last?'],
    },
  },
  contact: {
    even: { sv: ['Vart mejlar man om {ref}?'], en: ['Where can I write to ask about {ref}?'] },
    odd: { sv: ['Vilken e-postadress gäller för {ref}?'], en: ['What is the contact address for {ref}?'] },
  },
};

const OPEN_PLACES = { money: /\{kr\}/u, period: /\{years\}/u, contact: /\{mail\}/u };

/** A fact with its answer, ready to be asked in either language. */
export interface AskableFact {
  readonly document: WrittenDocument;
  readonly passage: string;
  readonly answers: readonly (readonly string[])[];
  readonly questions: { readonly sv: string; readonly en: string };
  readonly kind: 'own' | keyof typeof OPEN_PLACES;
}

/** Every fact of a project text or other page. */
export function factsIn(site: Site, document: WrittenDocument): AskableFact[] {
  if (document.kind === 'project') return [...ownFacts(document), ...standardFacts(site, document)];
  return (document.facts ?? []).map(([passage, answers, sv, en]) => ({
    document,
    passage,
    answers: readAnswers(answers),
    questions: { sv, en },
    kind: 'own' as const,
  }));
}

function ownFacts(document: WrittenDocument): AskableFact[] {
  const cast = document.cast!;
  return cast.story.facts.map(([passage, answers, sv, en]) => ({
    document,
    passage: fill(passage, cast, document.lang),
    answers: readAnswers(answers).map((group) => group.map((answer) => fill(answer, cast, document.lang))),
    questions: { sv: fill(sv, cast, 'sv'), en: fill(en, cast, 'en') },
    kind: 'own' as const,
  }));
}

function standardFacts(site: Site, document: WrittenDocument): AskableFact[] {
  const { random, half } = site;
  const cast = document.cast!;
  return (['money', 'period', 'contact'] as const).flatMap((kind) => {
    const sentence = sentencesOf(cast.story.text).find((candidate) => OPEN_PLACES[kind].test(candidate));
    if (sentence === undefined) return [];
    const ways = STANDARD_WAYS[kind][half];
    return [
      {
        document,
        passage: fill(sentence, cast, document.lang),
        answers: standardAnswers(cast, kind),
        questions: {
          sv: fill(random.pick(ways.sv), cast, 'sv'),
          en: fill(random.pick(ways.en), cast, 'en'),
        },
        kind,
      },
    ];
  });
}

function standardAnswers(cast: Cast, kind: 'money' | 'period' | 'contact'): string[][] {
  switch (kind) {
    case 'money':
      return [grantAnswers(cast.grant)];
    case 'period':
      return [[String(cast.startYear)], [String(cast.endYear)]];
    case 'contact':
      return [[cast.mail]];
  }
}

function sentencesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.split(/(?<=[.!?]["”]?)\s+(?=[\p{Lu}"“{–])/u));
}
