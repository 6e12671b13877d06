// What stands before the first question: what this is, and questions to begin with.
import { button, make } from './dom.js';
import type { Settings } from './settings.js';
import type { Strings } from './strings.js';
import type { ViewContext } from './view-context.js';

/** The greeting, of the page or ours. Inline, what it says of privacy stands below the box. */
export function welcomeView({ greeting, mode }: Settings, strings: Strings): HTMLElement {
  return make(
    'div',
    { class: 'welcome' },
    greeting !== '' && make('p', { part: 'greeting' }, greeting ?? strings.greeting),
    mode === 'launcher' && make('p', { class: 'quiet' }, strings.privacy),
  );
}

/** The page's suggestions and the question what can be asked, to be pressed. */
export function startersView(
  { suggestions }: Settings,
  { strings, ask, language }: ViewContext,
): HTMLElement {
  const starters = [
    ...suggestions.map((question) => ({ question })),
    { question: strings.whatCanIAsk, kind: 'help' as const },
  ];
  const offers = starters.map((asked) =>
    make(
      'li',
      {},
      button(
        { class: 'offer', part: 'suggestion', lang: language, onclick: () => ask(asked) },
        asked.question,
      ),
    ),
  );
  return make(
    'div',
    { class: 'starters' },
    suggestions.length > 0 && make('p', { class: 'minor' }, strings.examples),
    make('ul', { class: 'offers', role: 'list' }, ...offers),
  );
}
