// Which texts of a question are embedded: the topic, and where a sentence is looked for also the whole question and the
// question without its names. What is out of scope is not embedded at all.
import { bareQuestion } from '../question/bare-question.js';
import type { Understood } from '../question/understood.js';
import type { QuestionVectors } from './find-documents.js';

/** Unit vectors under the question prefix, one for each text, in order. */
export type EmbedTexts = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

/** The vectors that the kind of a question needs; what a question lacks is left out. @throws as embed does */
export async function embedQuestion(
  embed: EmbedTexts,
  { interpretation, wording, scope, mentions }: Understood,
): Promise<QuestionVectors> {
  const { kind, topic } = interpretation;
  if ((scope !== 'in' && scope !== 'help') || kind === 'help') return {};
  const isWhole = kind === 'fact' || kind === 'about';
  const texts = new Map([
    ...(topic === '' ? [] : [['topic', topic] as const]),
    ...(isWhole ? [['question', wording] as const] : []),
    ...(kind === 'fact' ? [['bare', bareQuestion(wording, mentions)] as const] : []),
  ]);
  const vectors = await embed([...texts.values()]);
  return Object.fromEntries([...texts.keys()].map((name, index) => [name, vectors[index]!]));
}
