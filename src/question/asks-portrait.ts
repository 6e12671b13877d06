// Whether a question asks for a portrait: one partnership is named or spoken of, and nothing is asked but what it is.
import { fold } from '../language.js';
import type { QuestionKind } from '../types.js';
import { namesPartnership, speaksOfOne } from './asks-for.js';
import { type CorpusNames, isRow } from './corpus-names.js';
import { OWN_PROJECT, PORTRAIT_NOUN, PORTRAYED } from './kind-patterns.js';
import type { Reading } from './reading.js';

/** "Växjö och Kalush: syfte och resultat", "bakgrunden till …": one partnership named, and nothing asked but what it is. */
export function isPortrayed(reading: Reading, topic: string): boolean {
  const { skeleton, clause, found } = reading;
  const isNamed =
    namesPartnership(reading) && found.some(({ facet }) => facet === 'swedishPartner' || facet === 'country');
  if (isNamed && OWN_PROJECT.test(clause)) return true;
  if ((isNamed || (speaksOfOne(skeleton) && topic === '')) && PORTRAIT_NOUN.test(skeleton))
    return !/^ (vem|who|nar|when|hur|how|var|where|varfor|why) /.test(clause);
  const rest = topic.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return (
    namesPartnership(reading) &&
    found.some(({ facet }) => facet === 'swedishPartner') &&
    !ASKS_ONE_THING.test(clause) &&
    rest.length > 0 &&
    rest.every((word) => PORTRAYED.test(fold(word)))
  );
}

/** Asks for somebody, some time or some number, or whether, or which of several. */
const ASKS_ONE_THING =
  /(^| )(vem|vems|vilka|vilken|vilket|var|vart|nar|varfor|hur (?:manga|mycket|lange|ofta|stor|stort|gammal|gick|langt)|who|whom|whose|which|where|when|why|how (?:many|much|long|often|big|old|far)) |^ (?:finns|ar|var|is|was|are|were|has|have|har|does|did|do (?!you have)) /;

/** "What is the partnership between X and Y?": nothing is asked but what one partnership is. */
export function isWhatOf(reading: Reading, topic: string): boolean {
  const isNamed = namesPartnership(reading) && reading.found.some(({ facet }) => facet === 'swedishPartner');
  return (
    isNamed &&
    topic === '' &&
    !/ (ska|skall|vill|want|wants|will|hope|hoppas) /.test(reading.clause) &&
    /^ (vad|what|how would|hur skulle|kan|could|can|introduce|jag|i) /.test(reading.clause)
  );
}

/** A portrait needs one partnership: named, spoken of as known, or the only one that the facets leave. */
export function portraitOrList(reading: Reading, names: CorpusNames, topic: string): QuestionKind {
  const { skeleton, found } = reading;
  if (speaksOfOne(skeleton)) return 'about';
  if (/ (P|D|Pall|Dall) /.test(skeleton) && !namesPartnership(reading)) return 'list';
  if (/ (all|alla|allt|everything) /.test(skeleton)) return 'list';
  if (namesPartnership(reading)) return 'about';
  if (found.length > 0) {
    const filters = Object.fromEntries(found.map(({ facet, values }) => [facet, values]));
    const matching = names.rows.filter((row) => isRow(row, filters)).length;
    if (topic === '') return matching <= 2 ? 'about' : 'list';
  }
  return / (the|this) /.test(skeleton) ||
    reading.tokens.some(
      ({ lower }) => /(?:arna|erna|orna|en|et)$/.test(lower) && !/het$/.test(lower) && lower.length > 5,
    )
    ? 'about'
    : 'list';
}
