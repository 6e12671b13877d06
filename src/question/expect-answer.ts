// What a fact question expects to hear, and the words that say so ("hur länge", "pågå", "bidraget"), which then
// belong to the frame and not to the topic. Patterns over the skeleton; the first that fits decides.
import { countedNoun } from './counted-noun.js';
import { EXPECTATIONS, type Expectation } from './expectations.js';
import type { Reading } from './reading.js';
import type { AnswerType, ExpectedAnswer } from './understood.js';

const CATEGORY: Readonly<Record<string, AnswerType>> = {
  sdg: 'goal',
  area: 'area',
  theme: 'theme',
  swedishPartner: 'partner',
  internationalPartner: 'partner',
  country: 'place',
};

const LABEL_WORDS =
  /^(global|globala|globalt|hallbara|sustainable|development|un|fn|fns|agenda|2030|land|lander|landet|country|countries|cooperation|etikett\S*|tagg\S*|tags?|nyckelord\S*|keywords?|anges|anger|stated?|states|listed)$/;

/** What the question expects, with the words (token indexes) that say so. */
export interface Expected {
  readonly answer: ExpectedAnswer;
  readonly frame: ReadonlySet<number>;
}

/** @param labelAsked  The label line asked for, where one is. */
export function expectAnswer(reading: Reading, labelAsked: string | undefined): Expected {
  const { answer, frame } = expectForm(reading, labelAsked);
  const time = timeAsked(reading.skeleton, answer.type);
  const years = reading.tokens.flatMap(({ folded }) => (/^(?:19|20)\d\d$/.test(folded) ? [folded] : []));
  return {
    answer: {
      ...answer,
      ...(COMPARES.test(reading.skeleton) ? { isSuperlative: true } : {}),
      ...(time === undefined ? {} : { time }),
      ...(years.length === 0 ? {} : { years }),
    },
    frame,
  };
}

/** The state that is asked for: as it is now, or as it was before. */
const ASKS_NOW =
  / (numera|nu|nufortiden|idag|i dag|hittills|sedan dess|now|nowadays|these days|today|currently|so far|until now|till now|at present|since then) /;
const ASKS_BEFORE =
  / (tidigare|forut|innan|fran borjan|i borjan|used to|previously|earlier|before|at first|originally|(?:nar|when) (?:\S+ ){0,2}(?:P|Pthe|P1) (?:\S+ ){0,1}(?:borjade|startade|began|started|borjar|starts|begins)) /;

/** "Har ... börjat", "have been", "have the … learnt". */
const PERFECT =
  / (?:har (?:\S+ ){0,4}?\S{2,}(?:[ai]t|tt|ats|its|tts)|(?:have|has) (?:\S+ ){0,4}?(?:been|got|had|found|made|given|taken|come|gone|learnt|begun|\S{2,}ed)) /;
/** How many "have been" is how many until now. */
const RESULTS: ReadonlySet<AnswerType> = new Set<AnswerType>(['count', 'percentage', 'amount', 'change']);

function timeAsked(skeleton: string, type: AnswerType): ExpectedAnswer['time'] {
  if (ASKS_BEFORE.test(skeleton)) return 'before';
  const isResult = RESULTS.has(type) && PERFECT.test(skeleton);
  return isResult || ASKS_NOW.test(skeleton) ? 'now' : undefined;
}

function expectForm(reading: Reading, labelAsked: string | undefined): Expected {
  const skeleton = reading.clause;
  const counted = countedNoun(reading.tokens);
  if (labelAsked !== undefined && CATEGORY[labelAsked] && !counted)
    return { answer: { type: CATEGORY[labelAsked] }, frame: labelWords(reading) };
  const matches = matching(skeleton);
  const match = matches[0];
  if (counted && (!match || !['duration', 'percentage', 'distance', 'change'].includes(match.type))) {
    return {
      answer: {
        type: 'count',
        ...(counted.text === '' ? {} : { of: counted.text }),
        ...(counted.isPartitive ? { isPartitive: true } : {}),
      },
      frame: new Set(),
    };
  }
  if (match) return described(reading, match, matches);
  if (
    /^ (far|kan|maste|ska|bor|behover|ar|har|ger|tar|kommer|hade|finns|ingar|can|could|may|must|do|does|did|is|are|was|were|has|have|will|should|would) /.test(
      skeleton,
    )
  ) {
    return { answer: { type: 'yesno' }, frame: new Set() };
  }
  return { answer: { type: 'open' }, frame: new Set() };
}

/** Of two things asked for at once ("how much, and over how long") the first comes first. */
function matching(skeleton: string): Expectation[] {
  return EXPECTATIONS.map((expectation) => ({ expectation, at: skeleton.search(expectation.pattern) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at)
    .map(({ expectation }) => expectation);
}

/** "Which global goals", "vilken svensk kommun": the words that name the label. */
function labelWords({ tokens, coverOf }: Reading): ReadonlySet<number> {
  const frame = new Set<number>();
  for (const [index, token] of tokens.slice(0, 9).entries()) {
    if (coverOf(index) !== -1) continue;
    const isNoun = (['goal', 'area', 'theme', 'actor', 'side'] as const).some((role) =>
      token.roles.has(role),
    );
    if (isNoun || LABEL_WORDS.test(token.folded)) frame.add(index);
  }
  return frame;
}

function described(reading: Reading, { type, words }: Expectation, all: readonly Expectation[]): Expected {
  const frame = new Set<number>();
  let attribute: string | undefined;
  reading.tokens.forEach((token, index) => {
    if (reading.coverOf(index) !== -1 || !all.some((other) => other.words.test(token.folded))) return;
    frame.add(index);
    if (!words.test(token.folded) || token.roles.has('auxiliary')) return;
    attribute = attribute === undefined || SIZE.test(attribute) ? token.text : attribute;
  });
  const of = type === 'person' ? personOf(reading) : undefined;
  return {
    answer: { type, ...(of === undefined ? {} : { of }), ...(attribute === undefined ? {} : { attribute }) },
    frame,
  };
}

/** "Hur stort bidrag": the size of what comes next is asked for. */
const SIZE = /^(?:stor|stort|stora|hög|högt|höga|mycket|big|large|high|much)$/iu;

/** Asks for the first of several by size, number, age or price. */
const COMPARES =
  / (mest|flest|storst|storsta|minst|minsta|langst|langsta|kortast|aldst|aldsta|yngst|yngsta|dyrast|dyraste|billigast|hogst|hogsta|lagst|lagsta|fattigast|vanligast|vanligaste|most|largest|biggest|smallest|longest|shortest|oldest|youngest|highest|lowest|cheapest|poorest|fewest|greatest|worst|commonest) (?!(\S+ )?(of (the|them)|av (de|dem)) (P|Pall) )/;

/** A superlative asks which one of many, and names no role: "who is the largest employer". */
const SUPERLATIVE =
  /^(largest|biggest|smallest|oldest|youngest|newest|first|last|best|main|most|only|storsta|storst|minsta|aldsta|yngsta|nyaste|forsta|sista|basta|framsta|viktigaste|enda)$/;

/** "Who is the mayor of …": mayor; "vem är generalsekreterare för …": generalsekreterare. */
function personOf({ tokens, coverOf }: Reading): string | undefined {
  const start = tokens.findIndex(({ folded }) => /^(vem|who|vilka|whos|heter|name)$/.test(folded));
  let index = start + 1;
  while (
    tokens[index] &&
    (/^(ar|is|are|was|were|var|the|a|an|en|ett|de|den|det|pa|icld|heter|som|that|of|dar|da)$/.test(
      tokens[index]!.folded,
    ) ||
      coverOf(index) !== -1)
  )
    index++;
  const token = tokens[index];
  const isNamed =
    /^(heter|name)$/.test(tokens[start]?.folded ?? '') ||
    tokens.slice(start + 1, index).some(({ folded }) => /^(ar|is|are|was|were|var)$/.test(folded));
  return token && isNamed && !SUPERLATIVE.test(token.folded) ? token.text : undefined;
}
