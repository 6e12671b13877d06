// Greeting and politeness before a question, taken off its skeleton.

/** What people put before the question proper, folded. */
const PREAMBLE =
  /^ (?:(?:hej|hejsan|hello|hi|hey|tack|please|snalla|och|and|men|but|ok|okej|okay|so|sa|then|alltsa|ursakta|sorry|excuse me|kan du|kan ni|would you be able to|be able to|kan man(?= (?:visa|lista|hitta|se|fa|soka fram) )|skulle du kunna|can you|could you|would you|will you|jag undrar|undrar|vi undrar|i wonder|im wondering|i am wondering|just|garna|jag vill garna veta|jag vill veta|jag skulle vilja veta|vi vill veta|i would like to know|id like to know|i want to know|we want to know|do you know|vet du|vet ni|sag|saga|svara pa|answer|om|if|whether|tell me(?= (?:which|what|who|where|when|how|why|if|whether) )|beratta(?= (?:vilka|vilken|vilket|vem|nar|hur|varfor) )|visa(?= (?:vilka|vilken|vilket) )|show me(?= (?:which|what) )|lista(?= vilka )|list(?= which )) )+/;

/** "Vem är det som ansvarar" asks as "vem ansvarar" does. */
const CLEFT =
  /^ (vem|vilka|vilken|vad|who|what|which) (?:ar|var|is|was|are) (?:det|it|they) (?:som|that|who|which) /;

/** What closes a question and asks nothing: "what does Umeå do abroad these days". */
const CLOSING =
  /(?: (?:utomlands|i andra lander|in other countries|i varlden|runt om i varlden|runtom i varlden|in the world|around the world|across the world|abroad|overseas|internationellt|internationally|globalt|globally|these days|nufortiden|just nu|right now|idag|today|at the moment|for narvarande|currently|please|tack|thanks))+ $/;

/** The skeleton without greeting, politeness and closing words, one space at either end. */
export function withoutPreamble(skeleton: string): string {
  const match = PREAMBLE.exec(skeleton);
  const kept = match && match[0].length < skeleton.length ? ` ${skeleton.slice(match[0].length)}` : skeleton;
  return kept.replace(CLEFT, ' $1 ').replace(CLOSING, ' ');
}
