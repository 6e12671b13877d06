// Small questions about the way of asking that several decisions share, put to the skeleton of a reading.
import type { Reading } from './reading.js';

/** What people put before the question proper, folded. */
const PREAMBLE =
  /^ (?:(?:hej|hejsan|hello|hi|hey|tack|please|snalla|och|and|men|but|ok|okej|okay|so|sa|then|alltsa|ursakta|sorry|excuse me|kan du|kan ni|kan man(?= (?:visa|lista|hitta|se|fa|soka fram) )|skulle du kunna|can you|could you|would you|will you|jag undrar|undrar|vi undrar|i wonder|im wondering|i am wondering|just|garna|jag vill garna veta|jag vill veta|jag skulle vilja veta|vi vill veta|i would like to know|id like to know|i want to know|we want to know|do you know|vet du|vet ni|sag|saga|svara pa|answer|om|if|whether|tell me(?= (?:which|what|who|where|when|how|why|if|whether) )|beratta(?= (?:vilka|vilken|vilket|vem|nar|hur|varfor) )|visa(?= (?:vilka|vilken|vilket) )|show me(?= (?:which|what) )|lista(?= vilka )|list(?= which )) )+/;

/** The skeleton without greeting and politeness, one space at either end. */
export function withoutPreamble(skeleton: string): string {
  const match = PREAMBLE.exec(skeleton);
  return match && match[0].length < skeleton.length ? ` ${skeleton.slice(match[0].length)}` : skeleton;
}

/** Whether the question speaks of one partnership as known: "projektet", "the project", "this partnership". */
export function speaksOfOne(skeleton: string): boolean {
  return (
    / (Pthe|Dthe) /.test(skeleton) ||
    / (the|this|that|its|their)( \S+){0,4} (P1|D1) /.test(skeleton) ||
    / (between|mellan) /.test(skeleton)
  );
}

/** Whether partnerships or documents in general are asked for. */
export function hasOpenUnit(skeleton: string): boolean {
  return (
    / (P|D|Pall|Dall) /.test(skeleton) ||
    / (any|a|an|some|which|what|nagot|nagon|vilket|vilken|ett|en|no) (P1|D1) /.test(skeleton)
  );
}

const MEMBERSHIP =
  / (?:(?:med|ingar|deltar|medverkar|deltagare|deltagarna|medlem|medlemmar) i (?:(?:\S+ ){0,3}(?:natverket|programmet|Pthe|satsningen|klustret|gruppen)|(?:det|den) (?:\S+ )?P)|tillhor (?:\S+ ){0,3}(?:natverket|programmet|Pthe|satsningen|klustret|gruppen)|(?:omfattar|samlar) (?:\S+ ){0,3}(?:natverket|programmet|satsningen)|(?:in|of|to|join|joined|joins|within) the (?:\S+ ){0,4}(?:network|programme|program|cluster|initiative)|(?:delar|share|shares|shared|sharing|split) (?:pa )?(?:de|den|pa|the|a|en) (?=(?:\S+ ){0,3}(?:\d|miljon|million|kron|kr |sek |grant|bidrag|stod|medel|medlen|pengar|money|fund))\S+) /;

/** Whether partnerships are asked for that make up a whole: the members of a network, those that share a grant. */
export function asksForMembers(skeleton: string): boolean {
  return MEMBERSHIP.test(skeleton);
}

/** Whether an international partner or both sides are named. */
export function namesPartnership({ found }: Reading): boolean {
  return found.some(({ facet }) => facet === 'internationalPartner');
}
