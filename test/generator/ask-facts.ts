// Questions on what one text states, half of them in the other language than the text.
import { type AskedQuestion, besides, type Site } from './ask.js';
import type { WrittenDocument } from './document.js';
import { type AskableFact, factsIn } from './facts.js';
import { capitalise, fill } from './fill.js';

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
