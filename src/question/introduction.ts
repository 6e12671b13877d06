// What people say before they ask: who they are ("jag är lärare i Gävle"), what the question is about ("I am writing an
// essay on Latin America"), or what has happened ("our project is late. Can we …"). The first narrows nothing; the others
// are the topic, where the question itself names none.
import type { Token } from './token.js';

/** The words before what is asked. */
export interface Introduction {
  /** Whether a token belongs to a subject that is introduced. */
  readonly isSubject: (index: number) => boolean;
  /** Whether a token tells what has happened. */
  readonly isSituation: (index: number) => boolean;
  /** Whether a token only says who asks. */
  readonly isAsker: (index: number) => boolean;
}

/** What hands over to a subject, folded; the subject follows. */
const SUBJECT_CUE =
  / (?:(?:intresserade?|interested|interest) (?:\S+ )?(?:av|in|i)|nyfik(?:en|na) pa|curious about|(?:skriver|skriva|writing|write) (?:\S+ ){0,3}(?:om|about|on)|(?:arbetar|jobbar|sysslar|work|working) (?:\S+ )?(?:med|with|on)|(?:planerar|planning|forbereder|preparing) (?:\S+ ){0,3}(?:om|kring|about|on)|(?:studerar|undersoker|studying|study|researching|exploring)(?: om)?|(?:soker|letar|looking|searching) (?:\S+ ){0,2}(?:efter|for|om|about)|det galler|angaende|gallande|regarding|concerning|it is about|its about)(?= )/g;

/** A sentence on those who ask. */
const SELF =
  /^ (?:(?:hej|hejsan|hello|hi|hey|god dag) )?(?:jag|vi|i|i'm|im|we|we're|my name|mitt namn|as an?|som) /;
/** Where those who ask mean their own: "vi på Lunds kommun. Vilka projekt har vi?", "jag bor i Malmö. Vad gör kommunen?" */
const OURSELVES =
  / (?:vi|oss|vår|vårt|våra|we|us|our|ours|min|mitt|mina|my|kommunens?|stadens?|regionens?|the (?:municipality|city|town|region)) /;

/** "We are looking at Moldova. Which projects have there been there?" means what was named. */
const THERE = / (?:där|dit|därifrån|landet|that country|the country|there(?= $)) /;

/** Reads the words before what is asked. @param isAsked  Whether a token belongs to what is asked. */
export function readIntroduction(
  tokens: readonly Token[],
  isAsked: (index: number) => boolean,
): Introduction {
  const subjects = new Set<number>();
  const askers = new Set<number>();
  const situations = new Set<number>();
  for (const sentence of sentencesOf(tokens, (index) => !isAsked(index))) {
    const text = ` ${sentence.map((index) => tokens[index]!.folded).join(' ')} `;
    const subject = sentence.slice(wordsBeforeSubject(text));
    for (const index of subject) subjects.add(index);
    const others = SELF.test(text) ? askers : situations;
    for (const index of sentence) if (!subjects.has(index)) others.add(index);
  }
  const asked = tokens.filter((_, index) => isAsked(index)).map(({ lower }) => lower);
  const said = ` ${asked.join(' ')} `;
  const meansNamed = OURSELVES.test(said) || THERE.test(said);
  return {
    isSubject: (index) => subjects.has(index),
    isSituation: (index) => situations.has(index),
    isAsker: (index) => askers.has(index) && !meansNamed,
  };
}

/** Runs of tokens that are within, divided where sentences end. */
function sentencesOf(tokens: readonly Token[], isWithin: (index: number) => boolean): number[][] {
  const sentences: number[][] = [];
  tokens.forEach((token, index) => {
    if (!isWithin(index)) return;
    const last = sentences.at(-1);
    if (last === undefined || last.at(-1) !== index - 1 || /[.!?]\s/.test(token.gap)) sentences.push([index]);
    else last.push(index);
  });
  return sentences;
}

/** Words up to the end of the last cue; all where there is none. */
function wordsBeforeSubject(text: string): number {
  const cue = [...text.matchAll(SUBJECT_CUE)].at(-1);
  const before = cue === undefined ? text : text.slice(0, cue.index + cue[0].length);
  return before.trim().split(' ').length;
}
