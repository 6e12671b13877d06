// Which place a mistyped word stands for: a partner or country of the corpus, else any Swedish municipality or
// country. Outside the corpus only for words that look like names, since "kalvar" is nearer to Kalmar than one
// would like. One edit, as near-words.ts has it.
import { fold } from '../language.js';
import { allCountryNames, COUNTRY_CODES } from '../vocabulary/country-names.js';
import { isOrdinaryWord } from '../vocabulary/ordinary-words.js';
import { placeKey } from '../vocabulary/places.js';
import { MUNICIPALITIES } from '../vocabulary/swedish-municipalities.js';
import type { CorpusNames } from './corpus-names.js';
import type { FoundFacet } from './found-facet.js';
import { createNearWords, type NearWords } from './near-words.js';
import type { Token } from './token.js';

type Place = Pick<FoundFacet, 'facet' | 'values'>;

const PLACES = new Map<string, Place>();
for (const code of COUNTRY_CODES) {
  if (code === 'SE') continue;
  for (const name of allCountryNames(code)) PLACES.set(fold(name), { facet: 'country', values: [code] });
}
for (const { place, label } of MUNICIPALITIES)
  PLACES.set(fold(place), { facet: 'swedishPartner', values: [label] });

const nearKnown = createNearWords(PLACES.keys());
const nearPartnersOf = new WeakMap<CorpusNames, NearWords>();

/** The place that an unknown word stands for, or undefined. */
export function nearPlace(token: Token, names: CorpusNames): Place | undefined {
  if (isOrdinaryWord(token.folded)) return undefined;
  let nearPartners = nearPartnersOf.get(names);
  if (!nearPartners) {
    nearPartners = createNearWords(names.partnerWords);
    nearPartnersOf.set(names, nearPartners);
  }
  const stems = [token.folded, token.folded.replace(/'?s$/, '')];
  for (const stem of stems) {
    const key = nearPartners.find(placeKey(stem));
    const partner = key === undefined ? undefined : names.internationalPartners.at([key], 0);
    if (partner) return { facet: 'internationalPartner', values: partner.value };
  }
  for (const stem of stems) {
    const place = PLACES.get(nearKnown.find(stem) ?? '');
    if (!place) continue;
    const isOurs = place.values.some(
      (value) => names.countries.has(String(value)) || names.swedishPartners.has(String(value)),
    );
    if (isOurs || (token.isCapitalised && !token.isSentenceStart && stem.length >= 6)) return place;
  }
  return undefined;
}
