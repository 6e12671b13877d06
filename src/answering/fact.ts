// Facts: the sentence or two that state it, best first, or the label line where the question asks for one. Where
// the right document does not say, that document is named and nothing else is offered in its place.
import type { CorpusView, DocumentView } from '../retrieval/corpus-view.js';
import type { JudgedSentence } from '../retrieval/judge-sentence.js';
import type { LabelName, Language, Span } from '../types.js';
import { createCitations } from './citations.js';
import type { Drafted } from './drafted.js';
import { PHRASES, quoted } from './phrases.js';
import { titleSpan } from './quote-spans.js';

/** At and above this a sentence states the fact. A probability, so one half. */
const LINE = 0.5;
/** Further passages are shown while their probability is at least this share of the best one's. Chosen. */
const NEAR_RATIO = 0.3;
/** The answer and at most two passages beside it. Chosen: three are read, ten are a search page. */
const MAX_PASSAGES = 3;

/**
 * A fact from judged sentences, most probable first; undefined when none states it.
 *
 * @param nearestChunk  The chunk that the search ranks first: its best sentence stands second, since a chunk is a better
 * guess at the place than any one sentence (docs/benchmarks.md).
 */
export function composeFact(
  corpus: CorpusView,
  sentences: readonly JudgedSentence[],
  nearestChunk: number | undefined,
  language: Language,
): Drafted | undefined {
  const best = sentences[0];
  if (best === undefined || best.probability < LINE) return undefined;
  const there = sentences.find(
    ({ evidence, probability }) => evidence.sentence.chunk === nearestChunk && probability > 0,
  );
  const further = sentences
    .slice(1, MAX_PASSAGES)
    .filter((sentence) => sentence !== there && sentence.probability >= best.probability * NEAR_RATIO);
  const second = there === undefined || there === best ? [] : [there];
  const near = [best, ...second, ...further]
    .slice(0, MAX_PASSAGES)
    .map(({ document, evidence }) => ({ view: document.view, span: evidence.sentence.span }));
  return passages(corpus, near, language);
}

/** The label lines that answer, one for each document; undefined when no document has one. */
export function composeLabelFact(
  corpus: CorpusView,
  documents: readonly DocumentView[],
  label: LabelName,
  language: Language,
): Drafted | undefined {
  const lines = documents.flatMap((view) =>
    view.document.labels.filter(({ name }) => name === label).map(({ span }) => ({ view, span })),
  );
  return lines.length === 0 ? undefined : passages(corpus, lines, language, false);
}

/** The nearest document named as not saying. */
export function composeNotStated(corpus: CorpusView, nearest: DocumentView, language: Language): Drafted {
  const citations = createCitations(corpus);
  const number = citations.cite(nearest, titleSpan(nearest));
  return {
    status: 'not_found',
    kind: 'fact',
    language,
    text: `${PHRASES[language].notStated(nearest.document.title)} [${number}]`,
    citations: citations.list(),
    nearest: [],
    suggestions: [],
  };
}

function passages(
  corpus: CorpusView,
  found: readonly { readonly view: DocumentView; readonly span: Span }[],
  language: Language,
  hasLead = true,
): Drafted {
  const citations = createCitations(corpus);
  const lines = found.map(({ view, span }) => {
    const number = citations.cite(view, span);
    const quote = view.document.text.slice(span.start, span.end);
    return `${view.document.title}: ${quoted(quote, language)} [${number}]`;
  });
  const [first = '', ...others] = lines;
  const text = hasLead && others.length > 0 ? [first, PHRASES[language].alsoRelevant, ...others] : lines;
  return {
    status: 'answered',
    kind: 'fact',
    language,
    text: text.join('\n'),
    citations: citations.list(),
    nearest: [],
    suggestions: [],
  };
}
