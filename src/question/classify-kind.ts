// The kind of a question, from its skeleton: list, count, about or fact. (Help is a scope.) Rules in order, the
// first that fits decides; words that ask nothing are keywords, and keywords ask for a list. Over 200 lines: the rules are
// one list, and what each looks at stands below it.
import type { QuestionKind } from '../types.js';
import { asksForMembers, hasOpenUnit, namesOnePlace, namesPartnership, speaksOfOne } from './asks-for.js';
import { isPortrayed, isWhatOf, portraitOrList } from './asks-portrait.js';
import type { CorpusNames } from './corpus-names.js';
import { countedNoun } from './counted-noun.js';
import {
  ALL_THAT,
  ASKS,
  ATTRIBUTE,
  COMMAND,
  COUNTS,
  EXISTS,
  HOW_THEY,
  IS_OF_PARTNER,
  IS_PAST,
  LOOSE,
  PORTRAIT,
  SUPERLATIVE,
  THEN_WHICH,
  VERB_FIRST,
  WHAT_ABOUT,
  WHAT_BECAME,
  WHAT_BECOMES,
  WHAT_DOES,
  WHAT_HAPPENS,
  WHAT_HAS,
  WHAT_IS_THERE,
  WHAT_ONE_DOES,
  WHERE_AIM,
  WHERE_AIMS,
  WHERE_DO,
  WHERE_DONE,
  WHICH_ACTORS,
  WHICH_ARE,
  WHICH_ARE_THEY,
  WHICH_EXIST,
  WHICH_HAVE,
  WHICH_OF,
  WHICH_OF_UNIT,
  WHICH_PLACES,
  WHICH_UNIT,
  WHO_AIMS,
  WHO_DOES,
  WHO_EVER,
  WHO_GETS,
  WHO_HAS,
  WRITES_ABOUT,
  YES_NO,
} from './kind-patterns.js';
import type { Reading } from './reading.js';
import type { AnswerType } from './understood.js';

/** What only a text states, and no set of projects. */
const STATED: ReadonlySet<AnswerType> = new Set<AnswerType>([
  'contact',
  'age',
  'duration',
  'distance',
  'percentage',
  'money',
  'amount',
  'change',
  'date',
  'year',
  'period',
  'reason',
  'language',
]);

/**
 * @param topic     Own topic of the question.
 * @param expected  The sort of answer that its wording expects, should it be a fact.
 */
export function classifyKind(
  reading: Reading,
  names: CorpusNames,
  topic: string,
  expected: AnswerType | undefined,
): QuestionKind {
  const skeleton = reading.clause;
  if (isDescription(reading)) return 'list';
  if (COUNTS.test(skeleton)) return 'count';
  const counted = countedNoun(reading.tokens);
  if (counted) return counted.unit ? 'count' : 'fact';
  if (WHAT_ONE_DOES.test(skeleton) || WHAT_BECAME.test(skeleton)) return 'fact';
  if (
    /^ (vilket|vilken|vem|who|which (P1|SP|country|municipality|city|of)|what P1) /.test(skeleton) &&
    SUPERLATIVE.test(skeleton)
  )
    return 'fact';
  if (
    / (mest|langst|flest|forst|senast|aldst|nyast|storst|minst|most|longest) $/.test(skeleton) &&
    /^ (vilka|which) /.test(skeleton)
  )
    return 'fact';
  if (isPortrayed(reading, topic) || (expected === 'open' && isWhatOf(reading, topic))) return 'about';
  if (WRITES_ABOUT.test(skeleton) && !namesPartnership(reading)) return 'list';
  if (PORTRAIT.test(skeleton)) return portraitOrList(reading, names, topic);
  if (/^ (vad|what) .* (och|and) (med vilka|med vem|with whom|with who|who with|vilka med) /.test(skeleton))
    return 'list';
  if (WHAT_IS_THERE.test(skeleton) || WHICH_ARE_THEY.test(skeleton))
    return speaksOfOne(reading.skeleton) ? 'fact' : 'list';
  if (ALL_THAT.test(skeleton)) return 'list';
  if (
    /^ (vilka|which|vilket) (av|of) (de |the )?(\S+ ){0,2}(mal|malen|goals|sdgs) /.test(skeleton) &&
    speaksOfOne(skeleton)
  )
    return 'fact';
  if (WHICH_ACTORS.test(skeleton) && !speaksOfOne(skeleton))
    return WHICH_PLACES.test(skeleton) && namesPartnership(reading) ? 'fact' : 'list';
  if (isWhichUnit(skeleton) || (/^ (vilka|which|who) /.test(skeleton) && asksForMembers(skeleton)))
    return 'list';
  if (
    WHAT_ABOUT.test(skeleton) &&
    !/ (malet|syftet|huvudmalet|goal|aim|purpose|objective|point|idea|focus|role|reason) /.test(skeleton)
  ) {
    return namesPartnership(reading) || speaksOfOne(skeleton)
      ? 'about'
      : portraitOrList(reading, names, topic);
  }
  if (WHAT_HAPPENS.test(skeleton)) return isOneEvent(reading, skeleton, topic) ? 'fact' : 'list';
  if (WHAT_DOES.test(skeleton)) return whatIsDone(reading, skeleton, topic);
  if (/^ (vilka|which)( (ar|are) (de|det|they))?( da)? $/.test(skeleton)) return 'list';
  if (WHICH_HAVE.test(skeleton)) return speaksOfOne(skeleton) ? 'fact' : 'list';
  if (WHICH_EXIST.test(skeleton) && !speaksOfOne(skeleton) && !namesPartnership(reading)) return 'list';
  if (WHO_GETS.test(skeleton) && !namesPartnership(reading)) return 'list';
  if (expected !== undefined && STATED.has(expected) && ASKS.test(skeleton.slice(0, 60))) return 'fact';
  if (WHO_HAS.test(skeleton) && !speaksOfOne(skeleton)) return 'list';
  if (WHO_DOES.test(skeleton))
    return (namesPartnership(reading) && topic === '') || speaksOfOne(skeleton) ? 'fact' : 'list';
  if (
    (WHO_EVER.test(skeleton) || HOW_THEY.test(skeleton)) &&
    !namesOnePlace(reading) &&
    !speaksOfOne(skeleton)
  )
    return 'list';
  if (WHERE_AIM.test(skeleton) || (WHERE_DO.test(skeleton) && !namesOnePlace(reading))) return 'list';
  if ((WHO_AIMS.test(skeleton) || WHERE_AIMS.test(skeleton)) && !namesOnePlace(reading)) {
    return speaksOfOne(skeleton) ? 'fact' : 'list';
  }
  if (WHERE_DONE.test(skeleton) && !namesOnePlace(reading) && !speaksOfOne(skeleton)) return 'list';
  if (/^ (is|ar|are) .* (any|nagot|nagon|nagra) (P1|P|D1|D) /.test(skeleton)) return 'list';
  if (EXISTS.test(skeleton)) return existsOrFact(skeleton, topic);
  if (ATTRIBUTE.test(skeleton)) return 'fact';
  if (COMMAND.test(skeleton)) return hasOpenUnit(skeleton) || !isContact(skeleton) ? 'list' : 'fact';
  if (LOOSE.test(skeleton)) return 'list';
  if (ASKS.test(skeleton.slice(0, 60)) || YES_NO.test(skeleton) || isVerbFirst(reading))
    return isLateQuestion(skeleton) ? 'list' : 'fact';
  return 'list';
}

/** "Lämnar fler företag in anbud nu?", "märks det på sjukhuset?": a finite verb and its subject, in Swedish order. */
function isVerbFirst({ clause, question }: Reading): boolean {
  return question.trimEnd().endsWith('?') && VERB_FIRST.test(clause);
}

/** "Girls who drop out of school", "vem som äger marken" without a question mark: what something is about, not a question. */
function isDescription({ clause, question }: Reading): boolean {
  return (
    !question.endsWith('?') &&
    /^ (?!(?:vilka|vilken|vilket|vad|vem|var|nar|hur|varfor|which|what|who|where|when|how|why|are|is|do|does|did|has|have|can|har|ar|finns|kan) )(?:\S+ ){0,3}(?:\S+s|people|persons|men|women|children|staff|youth) (?:who|whose) /.test(
      clause,
    )
  );
}

function isWhichUnit(skeleton: string): boolean {
  return (
    WHICH_UNIT.test(skeleton) ||
    WHICH_OF_UNIT.test(skeleton) ||
    WHAT_HAS.test(skeleton) ||
    (WHICH_ARE.test(skeleton) && !(WHAT_ABOUT.test(skeleton) && speaksOfOne(skeleton))) ||
    WHICH_OF.test(skeleton)
  );
}

/** "Projekt om vatten, vilka finns?": keywords first, the asking word late. */
function isLateQuestion(skeleton: string): boolean {
  return (
    THEN_WHICH.test(skeleton) ||
    /^ (\S+ ){0,2}(P|D|Pall|Dall) (om|about|on|i|in|med|with|som|that|for|inom|kring|under) /.test(skeleton)
  );
}

/** "What happens to the waste?", "what happens when the air is bad?" ask for one thing, "vad händer i Kenya?" for all that goes on. */
function isOneEvent(reading: Reading, skeleton: string, topic: string): boolean {
  return (
    WHAT_BECOMES.test(skeleton) ||
    / (nar(?! det galler)|when(?! it comes to)|if|ifall|om (vi|man|ni|jag|en|ett|det|den|de|SP|IP|\S+ (inte|blir|ar|far))|efter|after|innan|before) /.test(
      skeleton,
    ) ||
    ((namesOnePlace(reading) || speaksOfOne(skeleton)) && topic !== '')
  );
}

/** "Vad gör Ystad och Rietkloof tillsammans?" asks for a portrait, "what does Umeå do in Kenya?" for a list. */
function whatIsDone(reading: Reading, skeleton: string, topic: string): QuestionKind {
  if (topic !== '' && (namesOnePlace(reading) || speaksOfOne(skeleton) || IS_PAST.test(skeleton)))
    return 'fact';
  if (IS_OF_PARTNER.test(skeleton)) return 'fact';
  if (namesPartnership(reading) || speaksOfOne(skeleton)) return 'about';
  if (/ (ska|vill|want|will|hope|hoppas) /.test(skeleton) && topic !== '') return 'fact';
  return 'list';
}

function existsOrFact(skeleton: string, topic: string): QuestionKind {
  if (hasOpenUnit(skeleton)) return 'list';
  if (
    / (nagot|nagra|nagon|nat|nan|anything|something|any|anyone|anybody|someone|samarbetar|cooperate|collaborate) /.test(
      skeleton,
    ) &&
    !speaksOfOne(skeleton)
  )
    return 'list';
  if (/^ (arbetar|jobbar|sysslar|samarbetar) /.test(skeleton) && !speaksOfOne(skeleton)) return 'list';
  if (
    /^ (does (SP|icld|anyone|anybody) (work|cooperate|collaborate)|do (you|they) work) /.test(skeleton) &&
    !speaksOfOne(skeleton)
  )
    return 'list';
  if (
    /^ (finns det|finns|are there|is there) (?!(en|ett|a|an|the) )/.test(skeleton) &&
    topic !== '' &&
    !speaksOfOne(skeleton)
  )
    return 'list';
  return 'fact';
}

function isContact(skeleton: string): boolean {
  return / (kontakt|kontaktperson|kontaktuppgifter|mejl|mejladress|e-post|epost|telefonnummer|email|e mail|phone|contact|address|adress|deadline|budget|budgeten) /.test(
    skeleton,
  );
}
