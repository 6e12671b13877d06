// Why a question failed, told from what anyone can ask the assistant: what it understood, what it accepted, and
// for each document that it should have accepted or rejected, which facet shut it out or where search ranks it.
import type { Assistant } from '../assistant.js';
import type { Document, FacetKey, Filters, Interpretation } from '../types.js';
import type { GoldQuestion } from './gold-question.js';
import type { Outcome } from './run.js';

/** How deep search is asked for a document's rank. */
const SEARCH_DEPTH = 50;

/** One document that decided a failure. */
export interface Verdict {
  readonly documentId: string;
  readonly title: string;
  /** Accepted though not gold; rejected though gold; or accepted and gold (shown for comparison). */
  readonly verdict: 'wrongly accepted' | 'wrongly rejected' | 'rightly accepted';
  readonly why: string;
}

/** One failed question. */
export interface Failure {
  readonly question: GoldQuestion;
  readonly status: string;
  readonly interpretation: Interpretation;
  /** In plain words: which measure failed. */
  readonly missed: readonly string[];
  readonly verdicts: readonly Verdict[];
  readonly firstQuotes: readonly string[];
}

/** Explains every outcome that did not pass, in order. */
export async function explainFailures(
  assistant: Pick<Assistant, 'search' | 'storedDocument'>,
  outcomes: readonly Outcome[],
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  for (const outcome of outcomes) {
    if (!outcome.grade.hasPassed) failures.push(await explain(assistant, outcome));
  }
  return failures;
}

async function explain(
  assistant: Pick<Assistant, 'search' | 'storedDocument'>,
  { question, answer, grade }: Outcome,
): Promise<Failure> {
  const { topic, filters, language } = answer.interpretation;
  const hits = await assistant.search({
    query: topic || question.question,
    limit: SEARCH_DEPTH,
    language,
  });
  const placeOf = new Map<string, string>();
  for (const { rank, similarity, citation } of hits) {
    if (!placeOf.has(citation.documentId)) {
      placeOf.set(citation.documentId, `search rank ${rank}, similarity ${similarity.toFixed(2)}`);
    }
  }
  const accepted = new Set(grade.found);
  const tell = (documentId: string, verdict: Verdict['verdict']): Verdict => {
    const document = assistant.storedDocument(documentId);
    const place = placeOf.get(documentId) ?? `not among the first ${SEARCH_DEPTH} of search`;
    const shut = document === undefined ? ['no such document was read'] : excludingFacets(document, filters);
    return {
      documentId,
      title:
        document === undefined ? documentId : [document.title, document.subtitle].filter(Boolean).join(' / '),
      verdict,
      why: [...shut, place].join('; '),
    };
  };
  const gold = new Set(question.gold);
  return {
    question,
    status: answer.status,
    interpretation: answer.interpretation,
    missed: missedMeasures({ question, answer, grade }),
    verdicts: [
      ...[...gold].filter((id) => !accepted.has(id)).map((id) => tell(id, 'wrongly rejected')),
      ...[...accepted]
        .filter((id) => !gold.has(id) && !question.optional.includes(id))
        .map((id) => tell(id, 'wrongly accepted')),
      ...[...accepted].filter((id) => gold.has(id)).map((id) => tell(id, 'rightly accepted')),
    ],
    firstQuotes: answer.citations.slice(0, 3).map(({ quote }) => quote),
  };
}

function missedMeasures({
  question,
  answer,
  grade,
}: Pick<Outcome, 'question' | 'answer' | 'grade'>): string[] {
  if (question.type === 'unanswerable') return ['answered, though the texts do not tell'];
  if (grade.isRefused) return [`refused (${answer.status})`];
  const missed: string[] = [];
  if (grade.isCountExact === false)
    missed.push(`count ${answer.count ?? 'none'}, expected ${question.count}`);
  if (grade.set && grade.set.f1 < 1) {
    missed.push(`precision ${grade.set.precision.toFixed(2)}, recall ${grade.set.recall.toFixed(2)}`);
  }
  if (grade.hitRank === null) missed.push('the passage was not quoted');
  else if (grade.hitRank !== undefined && grade.hitRank > 3)
    missed.push(`passage at citation ${grade.hitRank}`);
  if (grade.hasContents === false) missed.push('expected words are missing');
  return missed;
}

/** The facets by which the filters shut a document out, in words. */
function excludingFacets(document: Document, filters: Filters): string[] {
  return (Object.keys(filters) as FacetKey[]).flatMap((key) => {
    const wanted: readonly (string | number)[] = filters[key] ?? [];
    const stated: readonly (string | number)[] = document.facets[key];
    if (wanted.length === 0 || wanted.some((value) => stated.includes(value))) return [];
    return [`${key} is ${stated.join(', ') || 'unknown'}, asked for ${wanted.join(', ')}`];
  });
}
