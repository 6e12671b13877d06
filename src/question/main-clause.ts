// Where the asking begins in a question that says something first: who asks ("jag är student och undrar vilka ..."), or
// what it is about ("skolor i Vietnam - vad finns?"). The one is politeness; the other still belongs to the topic.
import type { Token } from './token.js';

/** The first word of what is asked. */
export interface MainClause {
  /** Index of the token; 0 where nothing stands before. */
  readonly start: number;
  /** Whether what stands before only introduces the question. */
  readonly isIntroduced: boolean;
}

/** Verbs that hand over to the question proper. */
const INTRODUCES =
  /^(undrar|undra|undrade|veta|vet|fragar|fraga|reda|berattar|saga|sag|wonder|wondering|wondered|know|ask|asking|tell|say|out|see|se)$/;
const TO_WHOM = /^(mig|oss|me|us|pa|exactly|precis|exakt|gärna|garna|also|ocksa|just)$/;
/** What may stand between the opening and a word that asks: "med vilka", "in which". */
const PREPOSITION =
  /^(i|in|inom|within|med|with|for|pa|on|at|under|av|of|by|fran|from|till|to|among|bland|om|about|vid)$/;

/** The main clause of a question. */
export function findMainClause(tokens: readonly Token[]): MainClause {
  const asking = askingWord(tokens);
  if (asking <= 0) return { start: 0, isIntroduced: false };
  const start = PREPOSITION.test(tokens[asking - 1]!.folded) ? asking - 1 : asking;
  const isIntroduced = introduces(tokens, start);
  const isFronted = start > 0 && /[,:;.!–—]|\s-\s/u.test(tokens[start]!.gap);
  return isIntroduced || isFronted ? { start, isIntroduced } : { start: 0, isIntroduced: false };
}

/** The first word that asks; one that asks for partnerships or texts behind a pause, where there is such. */
function askingWord(tokens: readonly Token[]): number {
  const isAsking = (index: number) => tokens[index]!.roles.has('asks') && !isAsFor(tokens, index);
  const isForUnits = (index: number) =>
    isAsking(index) &&
    /^(?:vilka|vilket|vilken|which|what)$/.test(tokens[index]!.folded) &&
    /[:;–—]|\s-\s/u.test(tokens[index]!.gap) &&
    tokens[index + 1]?.unit !== undefined;
  const ofUnits = tokens.findIndex((_, index) => isForUnits(index));
  return ofUnits !== -1 ? ofUnits : tokens.findIndex((_, index) => isAsking(index));
}

/** "När det gäller vatten, …", "vad gäller skolan, …", "when it comes to …": names a topic and asks nothing. */
function isAsFor(tokens: readonly Token[], index: number): boolean {
  const next = tokens.slice(index, index + 3).map(({ folded }) => folded);
  return (
    /^(?:nar det galler|when it comes|vad (?:galler|betraffar|avser) \S+)$/.test(next.join(' ')) &&
    index === 0 &&
    tokens.slice(3).some(({ roles }) => roles.has('asks'))
  );
}

/** "For a report to the board: which texts …". */
const FOR_WHAT =
  /^(?:for|till|infor|i) (?:a|an|my|our|the|en|ett|min|mitt|var|vart) (?:\S+ )?(?:report|essay|article|thesis|presentation|speech|meeting|lecture|project|rapport|uppsats|artikel|redovisning|presentation|forelasning|mote|tal|ansokan|application)\b/;

function introduces(tokens: readonly Token[], start: number): boolean {
  const said = tokens.slice(0, start).map(({ folded }) => folded);
  if (/:/.test(tokens[start]!.gap) && FOR_WHAT.test(said.join(' '))) return true;
  if (/^(about|om)$/.test(tokens[start]!.folded)) return false;
  const before = tokens.slice(Math.max(0, start - 2), start).reverse();
  const verb = before.find(({ folded }) => !TO_WHOM.test(folded));
  return verb !== undefined && INTRODUCES.test(verb.folded);
}
