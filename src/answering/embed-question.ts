// Which texts of a question are embedded: the topic, and where a sentence is looked for also the whole question and the
// question without its names. What is out of scope is not embedded at all.
import type { Purpose } from '../embedding/adapters.js';
import type { Embedder } from '../embedding/embedder.js';
import { bareQuestion } from '../question/bare-question.js';
import type { Understood } from '../question/understood.js';
import type { QuestionVectors } from './find-documents.js';

/** Embeds questions: unit vectors under the question prefix, one for each text, in order, and turns them as an embedder does. */
export interface QuestionEmbedder {
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
  readonly adapt: Embedder['adapt'];
}

/** The vectors that the kind of a question needs; what a question lacks is left out. @throws as embed does */
export async function embedQuestion(
  { embed, adapt }: QuestionEmbedder,
  question: string,
  { interpretation, scope, mentions }: Understood,
): Promise<QuestionVectors> {
  const { kind, topic } = interpretation;
  if ((scope !== 'in' && scope !== 'help') || kind === 'help') return {};
  const isFact = kind === 'fact';
  const asked: readonly (readonly [name: keyof QuestionVectors, text: string, purpose?: Purpose])[] = [
    ...(topic === '' ? [] : [['topic', topic, 'topic'] as const]),
    ...(isFact || kind === 'about' ? [['question', question] as const] : []),
    ...(isFact ? [['bare', bareQuestion(question, mentions), 'fact'] as const] : []),
  ];
  const vectors = await embed(asked.map(([, text]) => text));
  return Object.fromEntries(
    asked.map(([name, , purpose], index) => {
      const plain = vectors[index]!;
      return [name, { plain, turned: purpose === undefined ? plain : adapt(plain, purpose) }];
    }),
  );
}
