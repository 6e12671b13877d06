// The question box: what is typed stays until its answer has come, the characters left are counted as the server
// counts them, Enter sends.
import type { Language } from '../types.js';
import { make } from './dom.js';
import { MAX_QUESTION_CHARS, questionLength } from './question-length.js';
import { fill, type Strings } from './strings.js';

/** The box and what the widget does with it. */
export interface AskForm {
  readonly element: HTMLFormElement;
  readonly input: HTMLTextAreaElement;
  /** Puts a question into an empty box. */
  offer(question: string): void;
  /** Empties the box. */
  empty(): void;
  /** Empties the box if it still holds this question. */
  clear(question: string): void;
}

/** @param ask  Called with a question of allowed length. @param say  Tells screen readers what is wrong. */
export function createAskForm(
  { strings, language }: { readonly strings: Strings; readonly language: Language },
  ask: (question: string) => void,
  say: (text: string) => void,
): AskForm {
  const input = make('textarea', {
    id: 'question',
    rows: 2,
    part: 'input',
    enterkeyhint: 'send',
    autocomplete: 'off',
    'aria-describedby': 'problem left keys',
  });
  const left = make('span', { id: 'left', class: 'quiet' });
  const problem = make('p', { id: 'problem', class: 'problem', hidden: true });
  const showProblem = (text: string) => {
    problem.textContent = text;
    problem.hidden = text === '';
    if (text === '') input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
  };
  const count = () => {
    const over = questionLength(input.value) - MAX_QUESTION_CHARS;
    left.textContent = fill(over > 0 ? strings.charactersOver : strings.charactersLeft, {
      count: Math.abs(over).toLocaleString(language),
    });
    left.classList.toggle('over', over > 0);
    if (over <= 0) showProblem('');
  };
  const send = () => {
    const length = questionLength(input.value);
    if (length > 0 && length <= MAX_QUESTION_CHARS) return ask(input.value.trim());
    const text =
      length === 0
        ? strings.emptyQuestion
        : fill(strings.longQuestion, { max: MAX_QUESTION_CHARS.toLocaleString(language) });
    showProblem(text);
    say(text);
    input.focus();
  };
  input.addEventListener('input', count);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  const element = make(
    'form',
    {
      class: 'ask',
      part: 'form',
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault();
        send();
      },
    },
    make('div', { class: 'above' }, make('label', { for: 'question' }, strings.questionLabel), left),
    problem,
    make(
      'div',
      { class: 'row' },
      input,
      make('button', { type: 'submit', class: 'primary send', part: 'send' }, strings.ask),
    ),
    make('p', { id: 'keys', class: 'keys quiet' }, strings.keys),
  );
  count();
  return {
    element,
    input,
    offer(question) {
      if (input.value.trim() === '') input.value = question;
      count();
    },
    empty() {
      input.value = '';
      count();
    },
    clear(question) {
      if (input.value.trim() === question) input.value = '';
      count();
    },
  };
}
