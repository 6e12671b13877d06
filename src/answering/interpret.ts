// The question as it is answered: understood, then its topic put right against the words of this corpus. The
// corrected topic is the one shown, so that a wrong correction can be seen and undone.
import type { CorpusNames } from '../question/corpus-names.js';
import { understand } from '../question/understand.js';
import type { Understood } from '../question/understood.js';
import type { Searchable } from '../retrieval/retrieve.js';
import type { AskRequest } from '../types.js';

/** What a request means. A topic that the user states is taken as it is. */
export function interpret(request: AskRequest, names: CorpusNames, { correct }: Searchable): Understood {
  const understood = understand(request, names);
  const { interpretation } = understood;
  if (request.topic !== undefined || interpretation.topic === '') return understood;
  const topic = correct(interpretation.topic, interpretation.language);
  return { ...understood, interpretation: { ...interpretation, topic } };
}
