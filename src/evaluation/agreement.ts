// Whether both languages of one question give the same documents. No gold is needed, so any pair of questions
// can be used; two refusals agree too, and are counted apart because they prove little.
import type { Assistant } from '../assistant.js';
import type { Answer } from '../types.js';
import { isRefusal } from './metrics.js';

/** One question in both languages. */
export interface QuestionPair {
  readonly sv: string;
  readonly en: string;
}

/** How the two answers of a pair compare. */
export interface PairOutcome extends QuestionPair {
  readonly agrees: boolean;
  /** Both refused: the same, empty, set. */
  readonly areBothRefused: boolean;
  /** Documents that one language alone gave. */
  readonly onlySv: readonly string[];
  readonly onlyEn: readonly string[];
}

/** Asks every pair; outcomes in the order of the pairs. */
export async function comparePairs(
  assistant: Pick<Assistant, 'ask'>,
  pairs: readonly QuestionPair[],
): Promise<readonly PairOutcome[]> {
  const outcomes: PairOutcome[] = [];
  for (const pair of pairs) {
    const sv = await assistant.ask({ question: pair.sv, limit: 200 });
    const en = await assistant.ask({ question: pair.en, limit: 200 });
    outcomes.push(comparePair(pair, sv, en));
  }
  return outcomes;
}

/** Compares the document sets of two answers: those of the items, or those cited where nothing is listed. */
export function comparePair(pair: QuestionPair, sv: Answer, en: Answer): PairOutcome {
  const svDocuments = documentsOf(sv);
  const enDocuments = documentsOf(en);
  const onlySv = [...svDocuments].filter((id) => !enDocuments.has(id));
  const onlyEn = [...enDocuments].filter((id) => !svDocuments.has(id));
  return {
    sv: pair.sv,
    en: pair.en,
    agrees: onlySv.length === 0 && onlyEn.length === 0,
    areBothRefused: isRefusal(sv) && isRefusal(en),
    onlySv,
    onlyEn,
  };
}

function documentsOf(answer: Answer): ReadonlySet<string> {
  if (isRefusal(answer)) return new Set();
  const listed = (answer.items ?? []).flatMap(({ documents }) => documents);
  return new Set(listed.length > 0 ? listed : answer.citations.map(({ documentId }) => documentId));
}
