// Questions of eight words, no two the same: embeddings of questions asked before are kept, so a repeated one would
// measure the memory and not the model. Swedish and English in turn, over what the thesaurus has names for.
import { CONCEPTS } from '../vocabulary/concepts.js';

/** What sort of answer is asked for. */
export type Asked = 'list' | 'fact';

type Form = (topic: string) => string;

const FORMS: Readonly<Record<Asked, { readonly sv: Form; readonly en: Form }>> = {
  list: {
    sv: (topic) => `Vilka av våra många projekt handlar om ${topic}?`,
    en: (topic) => `Which of all these projects are about ${topic}?`,
  },
  fact: {
    sv: (topic) => `Hur många personer deltar i projektet om ${topic}?`,
    en: (topic) => `How many people attend the course on ${topic}?`,
  },
};

/** At most `count` different questions of eight words. @param skip  So many are passed over: for another process. */
export function benchmarkQuestions(asked: Asked, count: number, skip = 0): string[] {
  const { sv, en } = FORMS[asked];
  const isWord = (name: string) => /^\p{L}{3,}$/u.test(name);
  const questions = CONCEPTS.flatMap((concept) => {
    const swedish = concept.sv.find(isWord);
    const english = concept.en.find(isWord);
    return [...(swedish ? [sv(swedish)] : []), ...(english ? [en(english)] : [])];
  });
  return [...new Set(questions)].slice(skip, skip + count);
}
