// Whether an answer helped: one press is enough, and a comment may follow. Sent with the answer's id, never with the
// question.
import type { Answer } from '../types.js';
import { button, make } from './dom.js';
import type { ViewContext } from './view-context.js';

const MAX_COMMENT_CHARS = 1000;

/** The question with its two buttons, replaced by thanks and a comment box. */
export function feedbackView(answer: Answer, context: ViewContext): HTMLElement {
  const { strings, api, say } = context;
  const label = make('span', { class: 'quiet' }, strings.didItHelp);
  const box = make('div', { class: 'feedback', role: 'group', 'aria-label': strings.didItHelp });
  const rate = async (helpful: boolean) => {
    const result = await api.sendFeedback({ answerId: answer.id, helpful });
    const text = 'value' in result ? strings.thanks : strings.feedbackFailed;
    const status = make('p', { class: 'quiet', tabindex: -1 }, text);
    box.replaceChildren(status);
    if ('value' in result) box.append(commentForm(answer, helpful, status, context));
    status.focus();
    say(text);
  };
  box.append(
    label,
    button({ class: 'plain', onclick: () => void rate(true) }, strings.yes),
    button({ class: 'plain', onclick: () => void rate(false) }, strings.no),
  );
  return box;
}

function commentForm(
  answer: Answer,
  helpful: boolean,
  status: HTMLElement,
  { strings, api, say }: ViewContext,
): HTMLElement {
  const input = make('textarea', { rows: 2, maxlength: MAX_COMMENT_CHARS });
  const form = make(
    'form',
    {
      onsubmit: async (event) => {
        event.preventDefault();
        const comment = input.value.trim();
        if (comment === '') return input.focus();
        const result = await api.sendFeedback({ answerId: answer.id, helpful, comment });
        const text = 'value' in result ? strings.commentThanks : strings.feedbackFailed;
        status.textContent = text;
        if ('value' in result) {
          form.remove();
          status.focus();
        }
        say(text);
      },
    },
    make('label', {}, strings.commentLabel, input),
    make('p', { class: 'quiet' }, strings.commentHint),
    make('button', { type: 'submit', class: 'primary' }, strings.sendComment),
  );
  return form;
}
