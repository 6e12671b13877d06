// Greeting and politeness before a question, taken off its skeleton.

/** What people put before the question proper, folded. */
const PREAMBLE =
  /^ (?:(?:hej|hejsan|hello|hi|hey|tack|please|snalla|och|and|men|but|ok|okej|okay|so|sa|then|alltsa|ursakta|sorry|excuse me|kan du|kan ni|kan man(?= (?:visa|lista|hitta|se|fa|soka fram) )|skulle du kunna|can you|could you|would you|will you|jag undrar|undrar|vi undrar|i wonder|im wondering|i am wondering|just|garna|jag vill garna veta|jag vill veta|jag skulle vilja veta|vi vill veta|i would like to know|id like to know|i want to know|we want to know|do you know|vet du|vet ni|sag|saga|svara pa|answer|om|if|whether|tell me(?= (?:which|what|who|where|when|how|why|if|whether) )|beratta(?= (?:vilka|vilken|vilket|vem|nar|hur|varfor) )|visa(?= (?:vilka|vilken|vilket) )|show me(?= (?:which|what) )|lista(?= vilka )|list(?= which )) )+/;

/** The skeleton without greeting and politeness, one space at either end. */
export function withoutPreamble(skeleton: string): string {
  const match = PREAMBLE.exec(skeleton);
  return match && match[0].length < skeleton.length ? ` ${skeleton.slice(match[0].length)}` : skeleton;
}
