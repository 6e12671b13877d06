// How a question hangs on the one before it. `subset`: "vilka av dem …"; `swap`: "och Lidingö då?", the same question
// of somebody else; `continue`: a pronoun, "something like that", or an attribute of the thing spoken of ("hur stort
// är bidraget?"); `none`: a full question of its own, which drops everything.
import { hasOpenUnit, speaksOfOne } from './asks-for.js';
import type { Alone } from './read-alone.js';
import type { Reading } from './reading.js';
import { isStopWord } from './stop-words.js';
import type { Understood } from './understood.js';

/** How a question hangs on the one before it. */
export type Link = 'none' | 'subset' | 'swap' | 'continue';

const SUBSET =
  / (av dem|av dom|av dessa|of them|of those|of these|among them|among those|bland dem|bland dessa|de projekten|dessa projekt|dessa Pall|dessa P|dessa D|those P|these P|those D|these D|av Pall|av Dall|which ones|those ones|the ones) /;
const SUCH = / (sadant|sadana|sadan|sant|sana|such|similar|liknande|samma|same) /;
const CONNECTS =
  /^ (?:(?:ok|okej|okay|ja|yes) )?(och|and|men|but|samt|plus|eller|or|sen|da|then|bara|endast|only|just) /;
const WHAT_ABOUT =
  /^ (?:(?:och|and|men|but|ok|so) )?(what about|how about|hur ar det med|hur blir det med|hur ar det i|vad sags om|hur blir det) /;
const FRAME_OF_SWAP =
  /^(och|and|men|but|what|how|hur|vad|about|ar|det|da|blir|sags|then|i|in|pa|med|with|om|for|fran|from|also|ocksa|ok|so|sa|the|eller|or|instead|istallet|samt|till|to|too|bara|endast|only|just|av|of|those|de|dem|som|that|finns|ligger|are|hela|all|whole)$/;

/** "The project", "projektet", said of nothing in particular: the one spoken of. */
const THE_ONE =
  / (?:(?:the|this|that) P1|(?:det har |detta |det )?Pthe) (?!(?:om|med|i|in|about|on|with|for|mellan|between|kring|dar|som|that|where|which|inom|at|by) )/;

/** The link of a question to the history, which is known not to be empty. */
export function linkToHistory(alone: Alone, previous: Understood): Link {
  const { skeleton } = alone.reading;
  if (alone.scope !== 'in') return 'none';
  if (SUBSET.test(skeleton)) return 'subset';
  if (isSwap(alone)) return 'swap';
  if (SUCH.test(skeleton) && !/ (samma|same|liknande|similar) \S+ (P|D) /.test(skeleton)) return 'continue';
  if (namesItsSubject(alone)) return 'none';
  if (CONNECTS.test(skeleton) || pointsBack(alone.reading)) return 'continue';
  if (speaksOfOne(skeleton) && (alone.topic === '' || THE_ONE.test(skeleton))) return 'continue';
  return saysNothingAlone(alone) || asksOfTheOne(alone, previous) ? 'continue' : 'none';
}

/** Neither subject nor facet of its own: "vilka?", "hur stort är bidraget?", "vilka kommuner är med?". */
function saysNothingAlone({ reading, topic, kind, expected }: Alone): boolean {
  if (topic !== '' || reading.found.length > 0 || hasOpenUnit(reading.skeleton)) return false;
  return kind !== 'fact' || expected?.type !== 'yesno';
}

/** A fact asked while one partnership is spoken of ("vad blev resultatet?"), unless anyone at all is meant. */
function asksOfTheOne({ reading, kind, namesAsked, unknownNames }: Alone, previous: Understood): boolean {
  const { kind: earlierKind, filters, topic } = previous.interpretation;
  const isOneSpokenOf =
    (filters.internationalPartner !== undefined && /^(about|fact)$/.test(earlierKind)) ||
    (earlierKind === 'about' && (topic !== '' || Object.keys(filters).length > 0));
  const isOfAnyone =
    / (man|vi|jag|ni|du|we|i|you|one|soka|sokande|ansoka|ansokan|apply|applying|application|applications|icld) /.test(
      reading.skeleton,
    );
  const isBare = reading.found.length === 0 && namesAsked.length === 0 && unknownNames.length === 0;
  return kind === 'fact' && isOneSpokenOf && isBare && !isOfAnyone && !hasOpenUnit(reading.skeleton);
}

/** Only a facet or a subject, in a frame that asks nothing new. */
function isSwap({ reading, topic, kind }: Alone): boolean {
  const { skeleton, tokens, coverOf, found, question } = reading;
  const opens = WHAT_ABOUT.test(skeleton) || CONNECTS.test(skeleton) || / da $/.test(skeleton);
  const rest = tokens.filter((token, index) => coverOf(index) === -1 && !FRAME_OF_SWAP.test(token.folded));
  // "And for a three-year project?" names a kind of project, "and the projects in Kenya?" asks for some.
  const isOfOne = rest.some(({ folded }) => /^(?:ett|en|a|an)$/.test(folded));
  if (rest.some(({ unit }) => unit && unit.form !== 'one' && !isOfOne)) return false;
  if (rest.length === 0)
    return (
      found.length > 0 &&
      (opens ||
        (question.endsWith('?') && tokens.length <= 6) ||
        /^ (i|in|med|with|for|fran|from|pa) /.test(skeleton))
    );
  const hasVerb = rest.some(
    (token) =>
      token.roles.has('asks') ||
      token.roles.has('auxiliary') ||
      (token.roles.has('relates') && !token.roles.has('actor')) ||
      token.roles.has('pronoun'),
  );
  return (
    opens && !hasVerb && topic !== '' && rest.length <= 5 && (kind === 'list' || WHAT_ABOUT.test(skeleton))
  );
}

/** Names a partner, a country or partnerships in general: a question of its own. */
function namesItsSubject({ reading }: Alone): boolean {
  const isPlaced = reading.found.some(
    ({ facet }) => facet === 'swedishPartner' || facet === 'internationalPartner' || facet === 'country',
  );
  const isConnected = CONNECTS.test(reading.skeleton);
  return isPlaced || (/ (P|D) /.test(reading.skeleton) && !isConnected);
}

/** Whether some pronoun of a question without a subject of its own can only mean what was spoken of. */
function pointsBack({ tokens, coverOf }: Reading): boolean {
  return tokens.some((token, index) => {
    if (!token.roles.has('pronoun') || coverOf(index) !== -1) return false;
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    const isLast = next === undefined;
    switch (token.folded) {
      case 'det':
      case 'den':
      case 'de':
        if (/^(finns|fanns|gar|blir|som|ar)$/.test(next?.folded ?? '') && index === 0) return false;
        if (/^(finns|fanns|gar|existerar)$/.test(before?.folded ?? '')) return false;
        if (next?.folded === 'som' || /^\d/.test(next?.text ?? '') || next?.roles.has('side')) return false;
        if (before?.folded === 'ar' && !isLast) return false;
        if (isLast || /[?!.,]/.test(next.gap) || isStopWord(next.text) || next.roles.has('relates'))
          return true;
        return (
          before?.roles.has('auxiliary') === true &&
          !/(et|en|na|arna|erna)$/.test(next.lower) &&
          !/(et|en|na)$/.test(tokens[index + 2]?.lower ?? '')
        );
      case 'dar':
      case 'there':
        if (
          /^(is|are|was|were|finns)$/.test(before?.folded ?? '') ||
          /^(is|are|was|were)$/.test(next?.folded ?? '')
        )
          return false;
        return isLast || index === 0 || (before !== undefined && before.roles.size > 0);
      case 'it':
        if (/^(possible|allowed|necessary|true|ok|required|mandatory)$/.test(next?.folded ?? ''))
          return false;
        return (
          isLast ||
          before === undefined ||
          before.roles.has('auxiliary') ||
          before.roles.has('asks') ||
          isStopWord(before.text)
        );
      case 'dem':
      case 'dom':
      case 'those':
        return !/^(som|who|with|that)$/.test(next?.folded ?? '');
      default:
        return true;
    }
  });
}
