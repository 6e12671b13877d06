// What stands before the first question: what this is, and questions to begin with.
import { button, make } from './dom.js';
import type { Settings } from './settings.js';
import type { ViewContext } from './view-context.js';

/** The greeting with the page's suggestions and the question what can be asked. */
export function welcomeView(settings: Settings, { strings, ask, language }: ViewContext): HTMLElement {
  const starters = [
    ...settings.suggestions.map((question) => ({ question })),
    { question: strings.whatCanIAsk, kind: 'help' as const },
  ];
  return make(
    'div',
    { class: 'welcome' },
    settings.greeting !== '' && make('p', { part: 'greeting' }, settings.greeting ?? strings.greeting),
    make('p', { class: 'quiet' }, strings.privacy),
    settings.suggestions.length > 0 && make('p', { class: 'minor' }, strings.examples),
    make(
      'ul',
      { class: 'offers', role: 'list' },
      ...starters.map((asked) =>
        make(
          'li',
          {},
          button(
            { class: 'offer', part: 'suggestion', lang: language, onclick: () => ask(asked) },
            asked.question,
          ),
        ),
      ),
    ),
  );
}
