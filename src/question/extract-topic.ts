// What a question is about once its frame and facets are taken off: "vilka projekt i Kenya rör vatten och avlopp"
// is about "vatten och avlopp". Asking words, unit nouns and facet mentions divide the question into stretches;
// each is trimmed at its edges of words that only frame, and keeps its inner words, so that it still reads. Over 200 lines:
// the word lists stand beside the rules that use them.
import { fold } from '../language.js';
import { hasOpenUnit } from './asks-for.js';
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
/** Who acts, before a verb: "har någon kommun jobbat med …". */
const PARTY = /^(kommun|kommuner|kommunerna|municipality|municipalities|partner|partners|partnerna)$/;
const ICLD = /^icld('?s)?$/;
/** Every partnership is with Sweden, so naming it narrows nothing; "svenska för invandrare" is a topic. */
const SWEDEN = /^(sverige|sveriges|sweden|sweden's|swedens|svensk|svenska|svenskt|swedish)$/;
const FUNDING =
  /^(beviljat|beviljats|beviljade|beviljas|beviljad|medel|pengar|finansiering|finansierat|finansierats|finansierade|finansieras|finansierar|stod|stodjer|stottar|granted|approved|awarded|fund|funds|funded|funding|financed?|finances|grants?|money|supports?|supported)$/;
const GETS = /^(?:fatt|fick|far|got|get|gets|received|been|blivit)$/;
/** "Nätverket om jämställda budgetar", "the network on …": what it is about is the topic, not that it is a network. */
const COLLECTIVE = /^(natverk|natverket|natverken|network|networks|programmet|programme)$/;
/** "Plan to use …", "försöker att …": what they mean to do is the topic, not that they mean to. */
const INTENDS =
  /^(plans?|planning|planned|planerar|planera|tanker|avser|hopes?|hoping|hoppas|forsoker|tries|trying|strive|strives|stravar|siktar)$/;
/** "Tar itu med att …", "get to grips with …": that they deal with it, before what they deal with. */
const GRAPPLES = /^(itu|tag|grips|handskas|brottas|grappl(?:e|es|ing)|struggl(?:e|es|ing)|cop(?:e|es|ing))$/;
/** "What do you know about …", "vad kan ni säga om …". */
const KNOWS = /^(know|vet|veta|kan|say|tell|saga|beratta)$/;
/** "What is there to read about …", "var kan jag läsa om …". */
const READS = /^(read|lasa|learn)$/;
const ABOUT = /^(om|kring|for|on|about|around)$/;
/** First words of a topic, each with the word behind it, that only lead up to it. */
const OPENINGS: readonly (readonly [first: RegExp, second: RegExp])[] = [
  [COLLECTIVE, ABOUT],
  [KNOWS, ABOUT],
  [GRAPPLES, /^(med|with|i)$/],
  [READS, ABOUT],
];
/** What is done with texts rather than what they are about, where a subject was introduced before. */
const CONSULTS =
  /^(|att|to|at|i|vi|jag|skulle|passar?|lasa?|laser|read(?:ing)?|look(?:ing)?|worth|vard|vart|varda|titta|se|see|use|anvanda|rekommendera(?:r|s)?|recommend(?:ed)?|fits?|suits?|tipsa?|besoka|visit|borja|start|kolla|kontakta|contact|study|studera|narmare|closer|pa)$/;
/** "A region, not only a municipality"; behind "not only X, but" more is meant. */
const NOT_ONLY =
  /(?:^|,?\s+)(?:not only|not just|inte bara|inte enbart)(?![\p{L}])(?!.*(?<!\p{L})(?:but|utan)(?!\p{L})).*$/iu;
/** What stands behind these is just what is not meant. */
const CONTRAST =
  /(?<=[\p{L}\p{N}]),?\s+(?:i stället för|istället för|i stallet for|istallet for|snarare än|instead of|rather than|in place of|as opposed to)(?![\p{L}]).*$/iu;
/** Who is described by the word before: "äldre människor", "young people". */
const PEOPLE = /^(folk|manniskor|personer|people|persons)$/;
/** Framing verbs that may end a question ("what is the waste project about"). */
const TRAILING_VERBS =
  /^(handlar|ror|galler|arbetar|jobbar|samarbetar|pagar|deltar|anges|finns|about|listed|stated|involved|genomfors|drivs|fokus|gjorts|gjort|done|got|name|dessutom|samtidigt|comes?|falls?|belongs?|inblandade?|inblandat|tillhor|find|found|share|shared)$/;

/** @param frame  Tokens that only say what sort of answer is expected. @returns Words as written, "" when facets say it all. */
export function extractTopic(reading: Reading, frame: ReadonlySet<number>): string {
  const asked = topicWithin(reading, frame, reading.isAsked);
  const introduced = topicWithin(reading, frame, reading.introduction.isSubject);
  if (introduced !== '' && asked.split(' ').every((word) => CONSULTS.test(fold(word)))) return introduced;
  const isPoor = !hasOpenUnit(reading.skeleton) && !asked.includes(' ');
  const situation = isPoor ? topicWithin(reading, frame, reading.introduction.isSituation) : '';
  if (situation !== '') return `${situation} ${asked}`.trim();
  return asked === '' && !hasOpenUnit(reading.skeleton) ? topicWithin(reading, frame, () => true) : asked;
}

function topicWithin(
  reading: Reading,
  frame: ReadonlySet<number>,
  isWithin: (index: number) => boolean,
): string {
  const { tokens, question } = reading;
  const stretches: { words: number[]; isOpening: boolean }[] = [{ words: [], isOpening: true }];
  const heads = new Map<number, number>();
  let isOpening = true;
  tokens.forEach((token, index) => {
    if (!isWithin(index)) stretches.push({ words: [], isOpening });
    else if (isDivider(reading, frame, index)) {
      isOpening &&= MANNERS.has(token.folded);
      const headLength = reading.coverOf(index) === -1 ? (token.unit?.headLength ?? 0) : 0;
      if (headLength > 0) {
        heads.set(index, headLength);
        stretches.at(-1)!.words.push(index);
      }
      stretches.push({ words: [], isOpening });
    } else if (/[.!?;:](?!\d)/.test(token.gap + token.text) && index > 0)
      stretches.push({ words: [index], isOpening });
    else stretches.at(-1)!.words.push(index);
  });
  const kept = stretches
    .map((stretch) => trim(tokens, stretch.words, stretch.isOpening))
    .filter((stretch) => !stretch.every((index) => NO_TOPIC.test(tokens[index]!.folded)));
  if (kept.every((stretch) => stretch.every((index) => isEmpty(tokens[index]!)))) return '';
  return kept
    .map((stretch) => render(question, tokens, stretch, heads))
    .join(' ')
    .replace(/["“”„»«]/g, '')
    .replace(CONTRAST, '')
    .replace(NOT_ONLY, '')
    .trim();
}

/** The whole question without asking words and edges of function words: for when nothing else narrows it. */
export function looseTopic({ tokens, question }: Reading): string {
  const kept = tokens.filter(
    (token) => !token.roles.has('asks') && !isStopWord(token.text) && !MANNERS.has(token.folded),
  );
  const [first, last] = [kept[0], kept.at(-1)];
  return first && last ? question.slice(first.start, last.end) : '';
}

/** Folded content words of a topic, in order. */
export function topicTermsOf(foldedWords: readonly string[]): string[] {
  return foldedWords.filter((word) => !isStopWord(word));
}

function isDivider(reading: Reading, frame: ReadonlySet<number>, index: number): boolean {
  const { tokens, coverOf, replyLanguage } = reading;
  const token = tokens[index]!;
  if (coverOf(index) === -1 && !frame.has(index) && opensInnerClause(reading, index)) return false;
  if (isHelperVerb(tokens, index) || isFundingByUs(reading, index)) return true;
  if (coverOf(index) !== -1 || frame.has(index) || token.unit || token.roles.has('asks')) return true;
  if (replyLanguage && replyLanguage.first <= index && index < replyLanguage.end) return true;
  if (
    SWEDEN.test(token.folded) &&
    !/^(for|språk|sprak|language|lessons|kurs|courses)$/.test(tokens[index + 1]?.folded ?? '')
  )
    return true;
  if ((MANNERS.has(token.folded) && tokens[index + 1]?.folded !== 'vare') || ICLD.test(token.folded))
    return true;
  const isParty =
    token.roles.has('actor') &&
    (isPlace(reading, index - 1) || isPlace(reading, index + 1) || isSide(tokens[index - 1]));
  return (
    isParty || (isSide(token) && tokens.slice(index + 1, index + 5).some((next) => next.roles.has('actor')))
  );
}

/**
 * "Which projects let residents see what the council does and what it spends": asking words that belong to the topic.
 * They follow the partnerships asked for; after a comma or a first "and" another question begins.
 */
function opensInnerClause({ tokens, skeleton }: Reading, index: number): boolean {
  const isAsking = (at: number) => tokens[at]?.roles.has('asks') === true;
  if (!hasOpenUnit(skeleton) || !(isAsking(index) || isDo(tokens[index]!))) return false;
  const from = tokens.findIndex(({ unit }) => unit?.form === 'bare');
  if (from === -1 || index <= from + 1 || tokens[index + 1]?.unit) return false;
  const opening = tokens.findIndex((_, at) => at > from + 1 && isAsking(at));
  const isNewQuestion = tokens[opening - 1]?.roles.has('connects') === true;
  return (
    opening !== -1 &&
    opening <= index &&
    !isNewQuestion &&
    tokens.slice(from + 1, index + 1).every(({ gap }) => gap.trim() === '')
  );
}

function isDo({ folded }: Token): boolean {
  return /^(do|does|did)$/.test(folded);
}

/**
 * "Hur många partnerskap har beviljats medel av ICLD", "how many projects in Malawi have got money": all of them, so it
 * narrows nothing.
 */
function isFundingByUs({ tokens, skeleton, found }: Reading, index: number): boolean {
  if (!hasOpenUnit(skeleton)) return false;
  const isFunding = (at: number) => FUNDING.test(tokens[at]?.folded ?? '');
  const isGotten = (at: number) => GETS.test(tokens[at]?.folded ?? '') && isFunding(at + 1);
  if (found.length > 0 && (isGotten(index) || isGotten(index - 1))) return true;
  return isFunding(index) && tokens.some(({ folded }) => ICLD.test(folded));
}

/** "Which role does VAKIN have", "vilken policy ska det leda till": verbs that only build the question. */
function isHelperVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (isDo(token)) return true;
  const isBeforePronoun = token.roles.has('auxiliary') && tokens[index + 1]?.roles.has('pronoun') === true;
  const isPronounAfter = token.roles.has('pronoun') && tokens[index - 1]?.roles.has('auxiliary') === true;
  return isBeforePronoun || isPronounAfter;
}

function isPlace({ found, coverOf }: Reading, index: number): boolean {
  const facet = found[coverOf(index)]?.facet;
  return facet === 'country' || facet === 'swedishPartner' || facet === 'internationalPartner';
}

function isSide(token: Token | undefined): boolean {
  return token?.roles.has('side') === true;
}

function trim(tokens: readonly Token[], stretch: readonly number[], isOpening: boolean): number[] {
  const kept = [...stretch];
  const isFrame = (index: number | undefined, roles: readonly Role[]) => {
    const token = index === undefined ? undefined : tokens[index];
    if (token === undefined || isPartOfWord(tokens, index!) || isAboutMen(tokens, index!)) return false;
    return isStopWord(token.text) || roles.some((role) => token.roles.has(role));
  };
  const isActing = () =>
    PARTY.test(tokens[kept[0]!]?.folded ?? '') &&
    (isFrame(kept[1], ['auxiliary', 'relates']) || kept.length === 1);
  const isLeadIn = () =>
    OPENINGS.some(
      ([first, second]) =>
        first.test(tokens[kept[0]!]?.folded ?? '') && second.test(tokens[kept[1]!]?.folded ?? ''),
    );
  const isIntended = () => {
    const intends = tokens[kept[0]!]?.folded ?? '';
    const [after, behind] = [tokens[kept[1]!], tokens[kept[2]!]];
    const next = after?.roles.has('anyone') ? behind : after;
    const isVerb =
      (/^(fa|lata|gora|se|ge)$/.test(next?.folded ?? '') && next !== after) ||
      /^(to|att|on)$/.test(next?.folded ?? '') ||
      (/(?:ar|er|as)$/.test(intends) && /a$/.test(next?.lower ?? ''));
    return INTENDS.test(intends) && isVerb;
  };
  /** "På gång". */
  const isGoingOn = () =>
    tokens[kept[0]!]?.folded === 'gang' && kept[0]! > 0 && tokens[kept[0]! - 1]!.folded === 'pa';
  while (
    isActing() ||
    isGoingOn() ||
    isLeadIn() ||
    isIntended() ||
    isFrame(kept[0], isOpening ? [...LEADING, 'polite'] : LEADING)
  )
    kept.shift();
  /** "Older people" says who; "water for people" says nobody. */
  const isDescribed = () => {
    const before = tokens[kept.at(-2)!];
    return PEOPLE.test(last()!.folded) && before !== undefined && !isFrame(kept.at(-2), TRAILING);
  };
  const last = () => (kept.length === 0 ? undefined : tokens[kept.at(-1)!]);
  while (
    kept.length > 0 &&
    !isDescribed() &&
    (isFrame(kept.at(-1), TRAILING) || TRAILING_VERBS.test(last()!.folded))
  )
    kept.pop();
  return kept;
}

/** "E-services", "it-säkerhet", "well-being": a short word before or behind a hyphen frames nothing. */
function isPartOfWord(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.gap === '-' || tokens[index + 1]?.gap === '-';
}

/** "Boys and men", "men who beat their wives": Swedish "men" (but) has no such neighbours. */
function isAboutMen(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.folded !== 'men') return false;
  const neighbours = [tokens[index - 1]?.folded, tokens[index + 1]?.folded].join(' ');
  return /(?:^| )(?:and|or|who|for|as|with|against|by|of)(?: |$)/.test(neighbours);
}

/** Words that are no topic alone: "the six new partnerships", "list all projects", "with places in Kenya". */
const NO_TOPIC =
  /^(ny|nya|nytt|nyaste|senaste|new|newest|latest|recent|\d{1,2}|fyra|sex|sju|atta|nio|tolv|four|six|seven|eight|nine|twelve|lista|list|visa|show|rada|rakna|places?|platser|orter|stallen)$/;

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
  ];
  return (
    isStopWord(token.text) ||
    NO_TOPIC.test(token.folded) ||
    (!token.unit && empty.some((role) => token.roles.has(role)))
  );
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
