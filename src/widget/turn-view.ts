// One question with what came of it: searching, an answer, or what went wrong with the way to try again.
import { answerView } from './answer-view.js';
import type { Failure } from './api.js';
import type { Turn } from './conversation.js';
import { button, make } from './dom.js';
import type { Strings } from './strings.js';
import { fill } from './strings.js';
import type { ViewContext } from './view-context.js';

/** What a turn can be told to do beside being asked again. */
export interface TurnActions {
  readonly cancel: () => void;
  readonly retry: () => void;
}

/** A turn under the heading of its question, which can take the focus. */
export function turnView(turn: Turn, context: ViewContext, actions: TurnActions): HTMLElement {
  const { strings } = context;
  const heading = make(
    'h3',
    { id: `turn-${turn.id}`, tabindex: -1, part: 'question' },
    make('span', { class: 'unseen' }, `${strings.yourQuestion}: `),
    turn.asked.question,
  );
  const element = make('article', { class: 'turn', part: 'turn', 'aria-labelledby': heading.id }, heading);
  if (turn.state === 'pending') {
    element.setAttribute('aria-busy', 'true');
    element.append(
      make(
        'div',
        { class: 'pending' },
        make('span', { class: 'dots' }, strings.searching),
        button({ class: 'plain', onclick: actions.cancel }, strings.cancel),
      ),
    );
  } else if (turn.failure) {
    element.append(
      make(
        'div',
        { class: 'failure', part: 'error' },
        make('p', {}, failureText(turn.failure, strings)),
        button({ class: 'plain', onclick: actions.retry }, strings.retry),
      ),
    );
  } else if (turn.answer) element.append(...answerView(turn, turn.answer, context));
  return element;
}

/** What went wrong and what to do, in the visitor's language. */
export function failureText({ code, retryAfterSeconds }: Failure, strings: Strings): string {
  const wait =
    retryAfterSeconds === undefined
      ? strings.aMoment
      : fill(strings.seconds, { count: Math.max(2, retryAfterSeconds) });
  return fill(strings[code], { wait });
}
