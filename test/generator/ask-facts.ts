// Questions on what one text states, portraits of one partnership, and questions on facts that are not stated: for
// the wrong project, or for none. Sums, periods, addresses and people are found by their open places in the story.
import { type AskedQuestion, besides, readAnswers, type Site, type Ways } from './ask.js';
import type { Cast } from './cast.js';
import type { WrittenDocument } from './document.js';
import { capitalise, fill, grantAnswers } from './fill.js';

/** What can be asked of any project whose story leaves the place open. */
const STANDARD_WAYS: Readonly<Record<'money' | 'period' | 'contact', Ways>> = {
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

const ABOUT_WAYS: Ways = {
  even: { sv: ['Berätta om {x}.', 'Vad går {x} ut på?'], en: ['Tell me about {x}.', 'What is {x} about?'] },
  odd: {
    sv: ['Kan du beskriva {x}?', 'Vad vet du om {x}?'],
    en: ['Can you describe {x}?', 'What do you know about {x}?'],
  },
};

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

/** About 22 questions on facts, half of them in the other language than the text. */
export function askFacts(site: Site): AskedQuestion[] {
  const { random, documents } = site;
  const facts = documents.flatMap((document) => factsIn(site, document));
  const own = random.sample(
    facts.filter(({ kind, document }) => kind === 'own' && document.kind === 'project'),
    13,
  );
  const standard = random.sample(
    facts.filter(({ kind }) => kind !== 'own'),
    5,
  );
  const pages = random.sample(
    facts.filter(({ document }) => document.kind !== 'project'),
    4,
  );
  const goals = random
    .shuffle(documents.filter(({ kind, sdgLine, sdgs }) => kind === 'project' && sdgLine && sdgs.length > 1))
    .slice(0, 1)
    .map((document) => askGoals(site, document));
  return [
    ...[...own, ...standard, ...pages].map((fact, index) => {
      const isCross = index % 2 === 0;
      const lang = isCross === (fact.document.lang === 'sv') ? 'en' : 'sv';
      return askFact(site, fact, lang);
    }),
    ...goals,
  ];
}

/** One fact as a question. */
export function askFact(site: Site, fact: AskableFact, lang: 'sv' | 'en'): AskedQuestion {
  const optional = besides(site.documents, fact.document);
  return {
    type: 'factual',
    lang,
    question: capitalise(fact.questions[lang]),
    gold_entries: [fact.document.id],
    ...(optional.length === 0 ? {} : { optional_entries: optional }),
    gold_passage: fact.passage,
    answer_contains: fact.answers,
    unanswerable: false,
    cross_lingual: fact.document.lang !== lang,
  };
}

/** Portraits: by how people call the project, or by its two partners where they run one project only. */
export function askAbout(site: Site): AskedQuestion[] {
  const { random, half, documents } = site;
  return random.sample(site.casts, 5).map((cast, index) => {
    const lang = index % 2 === 0 ? 'sv' : 'en';
    const own = documents.filter((document) => document.cast === cast);
    const isOnly = site.casts.every((other) => other === cast || !isSamePair(other, cast));
    const pair =
      lang === 'sv'
        ? `samarbetet mellan ${cast.swedish.place} och ${cast.place.name}`
        : `the cooperation between ${cast.swedish.place} and ${cast.place.name}`;
    const subject = isOnly && random.chance(0.5) ? pair : fill('{ref}', cast, lang);
    const parents = own.flatMap(({ parent }) => (parent === undefined ? [] : [parent]));
    return {
      type: 'about',
      lang,
      question: random.pick(ABOUT_WAYS[half][lang]).replace('{x}', subject),
      gold_entries: own.map(({ id }) => id),
      ...(parents.length === 0 ? {} : { optional_entries: parents }),
      answer_contains: [[cast.swedish.place, cast.swedish.label], [cast.place.name]],
      unanswerable: false,
      cross_lingual: own.some((document) => document.lang !== lang),
    };
  });
}

/** Facts that no text states: asked for another place, or of a project that leaves them open. */
export function askMissingFacts(site: Site): AskedQuestion[] {
  const { random, half, documents } = site;
  const projects = documents.filter(({ kind }) => kind === 'project');
  const swapped = random.sample(projects, 12).flatMap((document) => {
    const cast = document.cast!;
    const other = random
      .shuffle(site.casts)
      .find(
        (candidate) =>
          candidate.country !== cast.country &&
          !candidate.story.main.some((id) =>
            [...cast.story.main, ...(cast.story.touched ?? [])].includes(id),
          ) &&
          !site.casts.some(
            (same) =>
              same.place === candidate.place && same.story.main.some((id) => cast.story.main.includes(id)),
          ),
      );
    const fact = random
      .shuffle(cast.story.facts)
      .find(([, , sv, en]) => /\{A\}/u.test(sv) && /\{A\}/u.test(en) && !/\{ref\}|\{S\}/u.test(sv + en));
    if (other === undefined || fact === undefined) return [];
    const lang = random.pick(['sv', 'en'] as const);
    return [
      missing(lang, capitalise(fill(fact[lang === 'sv' ? 2 : 3], other, lang)), documentsOf(site, other)),
    ];
  });
  const absent = random.shuffle(site.casts).flatMap((cast) => {
    const text = textsOf(site, cast);
    const kinds = (['money', 'period', 'contact'] as const).filter((kind) => !UNSTATED[kind].test(text));
    if (kinds.length === 0) return [];
    const lang = random.pick(['sv', 'en'] as const);
    const way = random.pick(STANDARD_WAYS[random.pick(kinds)][half][lang]);
    return [missing(lang, capitalise(fill(way, cast, lang)), documentsOf(site, cast))];
  });
  return [...swapped.slice(0, 3), ...absent.slice(0, 2)];
}

/** What a text must not hold for the fact to be absent beyond dispute. */
const UNSTATED = {
  money: /\b(?:SEK|MSEK|kronor|kr|euros?|dollars?|dollar|grant|budget|bidrag|funding|fund|pengar)\b|[€$]/iu,
  period: /20\d\d|\b(?:years?|år|months?|månader|autumn|spring|höst|vår)\b/iu,
  contact: /@/u,
};

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

function askGoals(site: Site, document: WrittenDocument): AskedQuestion {
  const lang = site.random.pick(['sv', 'en'] as const);
  const question =
    lang === 'sv' ? 'Vilka globala mål anges för {ref}?' : 'Which global goals are stated for {ref}?';
  const optional = besides(site.documents, document);
  return {
    type: 'factual',
    lang,
    question: fill(question, document.cast!, lang),
    gold_entries: [document.id],
    ...(optional.length === 0 ? {} : { optional_entries: optional }),
    gold_passage: document.sdgLine!,
    answer_contains: document.sdgs.map((goal) => [
      `${goal} -`,
      `SDG ${goal}`,
      `mål ${goal}`,
      `goal ${goal}`,
      ` ${goal}`,
    ]),
    unanswerable: false,
    cross_lingual: false,
  };
}

function missing(lang: 'sv' | 'en', question: string, optional: readonly string[]): AskedQuestion {
  return {
    type: 'unanswerable',
    lang,
    question,
    gold_entries: [],
    ...(optional.length === 0 ? {} : { optional_entries: optional }),
    unanswerable: true,
    cross_lingual: false,
  };
}

function isSamePair(a: Cast, b: Cast): boolean {
  return a.swedish === b.swedish && a.place === b.place;
}

function documentsOf({ documents }: Site, cast: Cast): string[] {
  return documents.filter((document) => document.cast === cast).map(({ id }) => id);
}

function textsOf({ documents }: Site, cast: Cast): string {
  return documents
    .filter((document) => document.cast === cast)
    .map(({ text }) => text)
    .join('\n');
}

function sentencesOf(text: string): string[] {
  return text.split('\n').flatMap((line) => line.split(/(?<=[.!?]["”]?)\s+(?=[\p{Lu}"“{–])/u));
}
