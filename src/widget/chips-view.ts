// What was understood, as chips: each can be changed or removed, and the question is asked again in its place. So a
// visitor sees why a text was found or not, and corrects it without finding better words.
import type { Answer, FacetKey, Filters } from '../types.js';
import { type ChipSubject, chipEditor } from './chip-editor.js';
import { type Asked, type Turn, withFacet } from './conversation.js';
import { button, icon, make } from './dom.js';
import { facetName, fill } from './strings.js';
import type { ViewContext } from './view-context.js';

const CROSS = 'M7 7l10 10M17 7L7 17';

/** The chips of an answer, and the editor of the one being changed. */
export function chipsView(turn: Turn, answer: Answer, context: ViewContext): HTMLElement {
  const { strings, names } = context;
  const { kind, topic, filters, language } = answer.interpretation;
  const list = make('ul', { class: 'chips', role: 'list' });
  const box = make(
    'div',
    { class: 'understood' },
    make('h4', { class: 'minor' }, strings.understoodAs),
    list,
  );
  const edit = (subject: ChipSubject | undefined, opener: HTMLElement) => {
    box.querySelector('form')?.remove();
    const close = () => {
      box.querySelector('form')?.remove();
      opener.focus();
    };
    box.append(chipEditor({ subject, turn, answer, close }, context));
    box.querySelector<HTMLElement>('form select, form input')?.focus();
  };
  const chip = (subject: ChipSubject, name: string, value: string, without?: Asked, lang?: string) =>
    make(
      'li',
      { class: 'chip', part: 'chip' },
      button(
        {
          class: 'chip-change',
          'aria-label': fill(strings.change, { name: name.toLowerCase(), value }),
          onclick: (event) => edit(subject, event.currentTarget as HTMLElement),
        },
        `${name}: `,
        make('b', { lang }, value),
      ),
      without !== undefined &&
        button(
          {
            class: 'chip-remove',
            'aria-label': fill(strings.remove, { name: name.toLowerCase(), value }),
            onclick: () => context.askAgain(turn, without),
          },
          icon(CROSS),
        ),
    );
  list.append(chip('kind', strings.kind, strings[`kind_${kind}`]));
  if (topic !== '') {
    list.append(chip('topic', strings.topic, topic, { ...turn.asked, topic: '' }, language));
  }
  for (const key of restrictedFacets(filters)) {
    const values = (filters[key] ?? []).map((value) => names.name(key, value)).join(', ');
    list.append(chip(key, facetName(strings, key), values, withFacet(turn.asked, key, [])));
  }
  list.append(
    make(
      'li',
      {},
      button(
        { class: 'chip-add', onclick: (event) => edit(undefined, event.currentTarget as HTMLElement) },
        `+ ${strings.addFilter}`,
      ),
    ),
  );
  return box;
}

/** Facets with values, in the order understood. */
export function restrictedFacets(filters: Filters): readonly FacetKey[] {
  return (Object.keys(filters) as FacetKey[]).filter((key) => (filters[key] ?? []).length > 0);
}
