// What a question is about once its frame and facets are taken off: "vilka projekt i Kenya rör vatten och avlopp"
// is about "vatten och avlopp". Asking words, unit nouns and facet mentions divide the question into stretches;
// each is trimmed at its edges of words that only frame, and keeps its inner words, so that it still reads.
import type { Role } from './lexicon.js';
import type { Reading } from './reading.js';
import { isStopWord } from './stop-words.js';
import type { Token } from './token.js';

const LEADING: readonly Role[] = [
  'auxiliary',
  'relates',
  'filler',
  'pronoun',
  'connects',
  'anyone',
  'goal',
  'area',
  'theme',
];
const TRAILING: readonly Role[] = ['auxiliary', 'filler', 'pronoun', 'connects', 'anyone'];
const MANNERS = new Set('tack please thanks snalla hej hello hi hjalp'.split(' '));
/** Framing verbs that may end a question ("what is the waste project about"). */
const TRAILING_VERBS =
  /^(handlar|ror|galler|arbetar|jobbar|samarbetar|pagar|deltar|anges|finns|about|listed|stated|works?|working|involved|genomfors|drivs|fokus)$/;

/** @param frame  Tokens that only say what sort of answer is expected. @returns Words as written, "" when facets say it all. */
export function extractTopic(reading: Reading, frame: ReadonlySet<number>): string {
  const { tokens, question } = reading;
  const stretches: number[][] = [[]];
  const heads = new Map<number, number>();
  tokens.forEach((token, index) => {
    if (isDivider(reading, frame, index)) {
      const headLength = reading.coverOf(index) === -1 ? (token.unit?.headLength ?? 0) : 0;
      if (headLength > 0) {
        heads.set(index, headLength);
        stretches.at(-1)!.push(index);
      }
      stretches.push([]);
    } else if (/[.!?;:]/.test(token.gap) && index > 0) stretches.push([index]);
    else stretches.at(-1)!.push(index);
  });
  const kept = stretches
    .map((stretch, position) => trim(tokens, stretch, position === 0))
    .filter(({ length }) => length > 0);
  if (kept.every((stretch) => stretch.every((index) => isEmpty(tokens[index]!)))) return '';
  return kept
    .map((stretch) => render(question, tokens, stretch, heads))
    .join(' ')
    .trim();
}

/** Folded content words of a topic, in order. */
export function topicTermsOf(foldedWords: readonly string[]): string[] {
  return foldedWords.filter((word) => !isStopWord(word));
}

function isDivider(reading: Reading, frame: ReadonlySet<number>, index: number): boolean {
  const { tokens, coverOf, replyLanguage } = reading;
  const token = tokens[index]!;
  if (coverOf(index) !== -1 || frame.has(index) || token.unit || token.roles.has('asks')) return true;
  if (replyLanguage && replyLanguage.first <= index && index < replyLanguage.end) return true;
  if (MANNERS.has(token.folded) || /^icld(s|'s)?$/.test(token.folded)) return true;
  const isParty =
    token.roles.has('actor') &&
    (isPlace(reading, index - 1) || isPlace(reading, index + 1) || isSide(tokens[index - 1]));
  return isParty || (isSide(token) && tokens[index + 1]?.roles.has('actor') === true);
}

function isPlace({ found, coverOf }: Reading, index: number): boolean {
  const facet = found[coverOf(index)]?.facet;
  return facet === 'country' || facet === 'swedishPartner' || facet === 'internationalPartner';
}

function isSide(token: Token | undefined): boolean {
  return token?.roles.has('side') === true;
}

function trim(tokens: readonly Token[], stretch: readonly number[], isFirst: boolean): number[] {
  const kept = [...stretch];
  const isFrame = (index: number | undefined, roles: readonly Role[]) => {
    const token = index === undefined ? undefined : tokens[index];
    return token !== undefined && (isStopWord(token.text) || roles.some((role) => token.roles.has(role)));
  };
  while (isFrame(kept[0], isFirst ? [...LEADING, 'polite'] : LEADING)) kept.shift();
  const last = () => (kept.length === 0 ? undefined : tokens[kept.at(-1)!]);
  while (kept.length > 0 && (isFrame(kept.at(-1), TRAILING) || TRAILING_VERBS.test(last()!.folded)))
    kept.pop();
  return kept;
}

/** Words that are no topic when nothing else is left: "vilka kommuner samarbetar med Kenya". */
function isEmpty(token: Token): boolean {
  const empty: readonly Role[] = [
    'actor',
    'side',
    'filler',
    'goal',
    'area',
    'theme',
    'anyone',
    'auxiliary',
    'relates',
    'polite',
  ];
  return isStopWord(token.text) || (!token.unit && empty.some((role) => token.roles.has(role)));
}

function render(
  question: string,
  tokens: readonly Token[],
  stretch: readonly number[],
  heads: ReadonlyMap<number, number>,
): string {
  const first = tokens[stretch[0]!]!;
  const lastIndex = stretch.at(-1)!;
  const last = tokens[lastIndex]!;
  const headLength = heads.get(lastIndex);
  const text = question.slice(first.start, headLength === undefined ? last.end : last.start + headLength);
  return headLength === undefined
    ? text
    : text.replace(/(?<=\p{L}{4})(?<=(?:ning|het|skap|tion|ek|[^s]))s$/u, '');
}
