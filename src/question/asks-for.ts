// Small questions about the way of asking that several decisions share, put to the skeleton of a reading.
import { CALENDAR } from './read-names.js';
import type { Reading } from './reading.js';

/** Whether the question speaks of one partnership as known: "projektet", "the project", "this partnership". */
export function speaksOfOne(skeleton: string): boolean {
  return (
    / (Pthe|Dthe) /.test(skeleton) ||
    / (the|this|that|its|their)( \S+){0,4} (P1|D1) /.test(skeleton) ||
    / (between|mellan) /.test(skeleton) ||
    ONE_PLACE.test(skeleton)
  );
}

/** "The Kenyan town", "kommunen i Kamerun", "its Indian partner": a partner told by its country. */
const ONE_PLACE =
  / (?:staden|byn|kommunen|distriktet|provinsen|orten|the (?:town|city|village|municipality|district)) (?:i|in) CO | (?:the|den|det|its|their|deras) (?:\S+ )?CO (?:town|city|village|municipality|district|county|province|region|community|commune|capital|island|port|partner|side|council|staden|byn|kommunen|distriktet|regionen|provinsen|orten|huvudstaden|hamnstaden|ön|on|partnern|parten|sidan) /;

/** Whether partnerships or documents in general are asked for. */
export function hasOpenUnit(skeleton: string): boolean {
  return (
    / (P|D|Pall|Dall) /.test(skeleton) ||
    / (any|a|an|some|which|what|nagot|nagon|vilket|vilken|ett|en|no) (P1|D1) /.test(skeleton)
  );
}

const MEMBERSHIP =
  / (?:(?:beviljades|beviljats|beviljade|godkandes|godkants|godkanda|(?:fick|fatt|sa|sade|sagt) (?:\S+ )?(?:ja|pengar|medel|klartecken|stod|gront)|approved|granted|(?:got|get|received|given) (?:\S+ )?(?:yes|money|funding|grant|grants|support|approval|go-ahead)|grants|bidrag|(?:said|says) yes) (?:(?:\S+ ){0,6}(?:(?:19|20)\d\d|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|varen|hosten|i var|i host|spring|autumn|fall)|(?:\S+ ){0,4}(?:omgang\S*|ansokningsomgang\S*|utlysning\S*|round|call|\S+romgang\S*|\S+somgang\S*))|(?:med|ingar|deltar|medverkar|deltagare|deltagarna|medlem|medlemmar) i (?:(?:\S+ ){0,3}(?:natverket|programmet|Pthe|satsningen|klustret|gruppen)|(?:det|den) (?:\S+ )?P)|tillhor (?:\S+ ){0,3}(?:natverket|programmet|Pthe|satsningen|klustret|gruppen)|(?:omfattar|samlar) (?:\S+ ){0,3}(?:natverket|programmet|satsningen)|(?:in|of|to|join|joined|joins|within) the (?:\S+ ){0,4}(?:network|programme|program|cluster|initiative)|(?:delar|share|shares|shared|sharing|split) (?:pa )?(?:de|den|pa|the|a|en) (?=(?:\S+ ){0,3}(?:\d|miljon|million|kron|kr |sek |grant|bidrag|stod|medel|medlen|pengar|money|fund))\S+) /;

/** Whether partnerships are asked for that make up a whole: the members of a network, those that share a grant. */
export function asksForMembers(skeleton: string): boolean {
  return MEMBERSHIP.test(skeleton);
}

/** Whether an international partner or both sides are named. */
export function namesPartnership({ found }: Reading): boolean {
  return found.some(({ facet }) => facet === 'internationalPartner');
}

/** The same, or a place that only a text may know: "in Wadi Salma". */
export function namesOnePlace(reading: Reading): boolean {
  return (
    namesPartnership(reading) ||
    reading.tokens.some(
      (token, index) =>
        token.isCapitalised &&
        !token.isSentenceStart &&
        token.roles.size === 0 &&
        !token.unit &&
        reading.coverOf(index) === -1 &&
        /^\p{Lu}\p{Ll}/u.test(token.text) &&
        !CALENDAR.test(token.folded) &&
        /^(?:i|in|pa|at|around|outside|near|runt|utanfor)$/.test(reading.tokens[index - 1]?.folded ?? ''),
    )
  );
}
