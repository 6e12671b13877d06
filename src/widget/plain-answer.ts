// An answer as plain text for the clipboard: question, answer, and its sources with their addresses, so that what is
// pasted into a report can still be checked.
import type { Answer } from '../types.js';
import { safeHref } from './safe-href.js';
import type { Strings } from './strings.js';

/** Question, answer and numbered sources; a source names its title, heading path and address. */
export function toPlainText(question: string, answer: Answer, strings: Strings, apiBase: string): string {
  const sources = answer.citations.map(({ number, title, heading, source, href }) => {
    const path = heading.filter((part) => part !== title);
    const address = safeHref(href, apiBase, answer.language) ?? source;
    return `[${number}] ${[...path, title].join(' › ')}, ${address}`;
  });
  return [
    question,
    answer.text,
    ...(sources.length > 0 ? [`${strings.sources}:\n${sources.join('\n')}`] : []),
  ].join('\n\n');
}
