// Greetings and "what can you do?": what may be asked, what the corpus holds, and examples it can answer. The
// examples are made from the corpus, so that none leads to a refusal.
import type { CorpusView } from '../retrieval/corpus-view.js';
import type { Language } from '../types.js';
import { exampleQuestions } from './ask-again.js';
import type { Drafted } from './drafted.js';
import { PHRASES } from './phrases.js';

/** An answer without citations: it states nothing from the texts. */
export function composeHelp(corpus: CorpusView, language: Language): Drafted {
  const phrases = PHRASES[language];
  const documents = corpus.documents.map(({ document }) => document);
  const partnerships = new Set(documents.flatMap(({ partnership }) => partnership ?? []));
  const countries = new Set(documents.flatMap(({ facets }) => facets.country));
  const suggestions = exampleQuestions(corpus, language);
  return {
    status: 'answered',
    kind: 'help',
    language,
    text: [
      phrases.help,
      phrases.helpHolds(documents.length, partnerships.size, countries.size),
      phrases.helpExamples,
      ...suggestions.map((question) => `• ${question}`),
    ].join('\n'),
    citations: [],
    nearest: [],
    suggestions,
  };
}
