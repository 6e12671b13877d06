// What can be taken along from an answer: the text with its sources, and a list as a file. Neither needs a permission
// or leaves anything in the browser.
import type { Answer } from '../types.js';
import type { Turn } from './conversation.js';
import { toCsv } from './csv.js';
import { button, make } from './dom.js';
import { toPlainText } from './plain-answer.js';
import type { ViewContext } from './view-context.js';

/** Buttons to copy the answer and, for a list, to download it. */
export function answerActions({ asked }: Turn, answer: Answer, context: ViewContext): HTMLElement {
  const { strings, say, language, apiBase, names } = context;
  const copy = button(
    {
      class: 'plain',
      onclick: async () => {
        const text = toPlainText(asked.question, answer, strings, apiBase);
        const isCopied = await copyText(text, copy);
        show(copy, isCopied ? strings.copied : strings.copyFailed);
      },
    },
    strings.copy,
  );
  const show = (after: HTMLElement, text: string) => {
    after.parentElement?.querySelector('.done')?.remove();
    after.parentElement?.append(make('p', { class: 'done quiet' }, text));
    say(text);
  };
  const download = button(
    {
      class: 'plain',
      onclick: () => {
        const countryName = (code: string) => names.name('country', code);
        saveFile(toCsv(answer, { language, strings, apiBase, countryName }), strings.fileName);
        show(download, strings.downloaded);
      },
    },
    strings.download,
  );
  return make(
    'div',
    { class: 'actions' },
    answer.citations.length > 0 && copy,
    (answer.items ?? []).length > 0 && download,
  );
}

/** The clipboard of secure pages, else the older command, which needs a selection near the pressed button. */
async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = make('textarea', { class: 'unseen', readonly: true });
    area.value = text;
    near.after(area);
    area.select();
    const isCopied = document.execCommand('copy');
    area.remove();
    near.focus();
    return isCopied;
  }
}

function saveFile(text: string, name: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = make('a', { href, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
