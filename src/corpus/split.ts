// Documents to chunks: runs of whole sentences of one section, long enough to mean something and short enough to mean
// one thing. Sections are divided evenly rather than filled up, so that none ends in a stump, and at paragraph ends
// where that costs little. A sentence too long for the model is cut at a clause.
import { detectLanguage } from '../language.js';
import type { Chunk, Document, LabelName, Section, Span } from '../types.js';
import { isFact } from './line-forms.js';
import { splitLongSentence } from './split-long-sentence.js';
import { splitSentences } from './split-sentences.js';

/** Tokens a chunk should not exceed. Chosen: about ten sentences; e5 was trained on passages of this length. */
const MAX_CHUNK_TOKENS = 200;
/** Below this a paragraph end is no reason to close a chunk. Chosen: two to three sentences. */
const MIN_CHUNK_TOKENS = 60;
/** Longest sentence kept whole, tokens. The model reads 512, headings and prefix included. */
export const MAX_SENTENCE_TOKENS = 400;

interface Sentence extends Span {
  readonly tokenCount: number;
  readonly endsParagraph: boolean;
}

/**
 * The chunks of a document in reading order. A document without running text, or with nothing but facts such as "Stöd: 2,2
 * miljoner kronor", begins with its title line and the lines that state its topics.
 *
 * @param countTokens  Tokens of the embedding model in a text, its special tokens aside.
 */
export function splitDocument(document: Document, countTokens: (text: string) => number): readonly Chunk[] {
  const { text, sections } = document;
  const runs = sections.flatMap((section) =>
    groupSentences(sentencesOf(document, section, countTokens)).map((sentences) => ({ section, sentences })),
  );
  const [section] = sections;
  const lines = section === undefined || hasProse(document) ? [] : linesToSearch(document);
  const all = [...lines.map((span) => ({ section: section!, sentences: [span] })), ...runs];
  return all.map(({ section: { heading }, sentences }, ordinal) => {
    const span = { start: sentences[0]!.start, end: sentences.at(-1)!.end };
    return {
      id: `${document.id}#${ordinal}`,
      documentId: document.id,
      heading: heading === '' ? document.heading : [...document.heading, heading],
      span,
      language: detectLanguage(text.slice(span.start, span.end)) ?? document.language,
      sentences,
    };
  });
}

function hasProse({ text, sections }: Document): boolean {
  return sections.some(({ paragraphs }) =>
    paragraphs.some(({ start, end }) => !isFact(text.slice(start, end))),
  );
}

/** Labels that say what a document is about. */
const TOPICAL: ReadonlySet<LabelName> = new Set<LabelName>(['area', 'theme', 'tag']);

/** What there is of a document without prose: its title line, and the lines of its topics below it. */
function linesToSearch({ text, labels }: Document): Span[] {
  const end = text.indexOf('\n');
  const title = { start: 0, end: end < 0 ? text.length : end };
  const topics = labels.filter(({ name, span }) => TOPICAL.has(name) && span.start >= title.end);
  return [title, ...topics.map(({ span }) => span)];
}

function sentencesOf(
  document: Document,
  section: Section,
  countTokens: (text: string) => number,
): Sentence[] {
  const { text } = document;
  return section.paragraphs.flatMap((paragraph) => {
    const language = detectLanguage(text.slice(paragraph.start, paragraph.end)) ?? document.language;
    const spans = splitSentences(text, paragraph, language).flatMap((span) =>
      splitLongSentence(text, span, { countTokens, maxTokens: MAX_SENTENCE_TOKENS }),
    );
    return spans.map((span, i) => ({
      ...span,
      tokenCount: countTokens(text.slice(span.start, span.end)),
      endsParagraph: i === spans.length - 1,
    }));
  });
}

/** Runs of at most MAX_CHUNK_TOKENS (one longer sentence alone), of about equal length. */
function groupSentences(sentences: readonly Sentence[]): Span[][] {
  const total = sentences.reduce((sum, { tokenCount }) => sum + tokenCount, 0);
  const target = total / Math.max(1, Math.ceil(total / MAX_CHUNK_TOKENS));
  const runs: Span[][] = [];
  let run: Span[] = [];
  let runTokens = 0;
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
    runTokens = 0;
  };
  let left = total;
  for (const { start, end, tokenCount, endsParagraph } of sentences) {
    if (runTokens + tokenCount > MAX_CHUNK_TOKENS) close();
    run.push({ start, end });
    runTokens += tokenCount;
    left -= tokenCount;
    const isFull = runTokens >= target || (endsParagraph && runTokens >= 0.75 * target);
    if (isFull && runTokens >= MIN_CHUNK_TOKENS && left >= MIN_CHUNK_TOKENS) close();
  }
  close();
  return runs;
}
