// Changes one thing that was understood: the kind of answer from a menu, the topic in words, a facet from the values
// that the texts have. Without a subject, the facet itself is chosen first.
import type { Answer, FacetCount, FacetKey, QuestionKind } from '../types.js';
import { type Asked, type Turn, withFacet } from './conversation.js';
import { button, make } from './dom.js';
import { MAX_QUESTION_CHARS } from './question-length.js';
import { facetName } from './strings.js';
import type { ViewContext } from './view-context.js';

const KINDS: readonly QuestionKind[] = ['list', 'count', 'fact', 'about'];

/** Something understood: a kind of answer, a topic, or a facet. */
export type ChipSubject = 'kind' | 'topic' | FacetKey;

/** Facets offered for narrowing down. */
const FACETS: readonly FacetKey[] = [
  'country',
  'sdg',
  'swedishPartner',
  'internationalPartner',
  'area',
  'theme',
  'language',
];

/** What is being changed. */
export interface ChipEdit {
  /** Undefined: a facet to be chosen. */
  readonly subject: ChipSubject | undefined;
  readonly turn: Turn;
  readonly answer: Answer;
  readonly close: () => void;
}

/** Reads what was chosen; undefined while there is nothing to choose. */
type Read = () => Asked | undefined;

/** A small form that asks again when it is sent. */
export function chipEditor(edit: ChipEdit, context: ViewContext): HTMLElement {
  const { strings, askAgain } = context;
  const { turn, close } = edit;
  const fields = make('div', { class: 'fields' });
  const read = fieldsFor(edit, fields, context);
  return make(
    'form',
    {
      class: 'editor',
      onsubmit: (event) => {
        event.preventDefault();
        const asked = read();
        if (asked) askAgain(turn, asked);
      },
      onkeydown: (event) => {
        if ((event as KeyboardEvent).key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      },
    },
    fields,
    make(
      'div',
      { class: 'actions' },
      make('button', { type: 'submit', class: 'primary' }, strings.askAgain),
      button({ class: 'plain', onclick: close }, strings.cancel),
    ),
  );
}

/** Puts the fields for a subject into the form. */
function fieldsFor({ subject, turn, answer }: ChipEdit, fields: HTMLElement, context: ViewContext): Read {
  const { strings } = context;
  const { kind, topic } = answer.interpretation;
  if (subject === 'kind') {
    const options = KINDS.map((each) => option(each, strings[`kind_${each}`], each === kind));
    const menu = make('select', {}, ...options);
    fields.append(make('label', {}, strings.kind, menu));
    return () => ({ ...turn.asked, kind: menu.value as QuestionKind });
  }
  if (subject === 'topic') {
    const input = make('input', { type: 'text', value: topic, maxlength: MAX_QUESTION_CHARS });
    fields.append(make('label', {}, strings.topic, input));
    return () => ({ ...turn.asked, topic: input.value.trim() });
  }
  const options = (subject ? [subject] : FACETS).map((key) => option(key, facetName(strings, key)));
  const menu = make('select', {}, ...options);
  const place = make('div', {});
  if (!subject) fields.append(make('label', {}, strings.chooseFacet, menu));
  fields.append(place);
  let read: Read = () => undefined;
  const show = async () => {
    const key = (subject ?? menu.value) as FacetKey;
    read = await facetField({ place, key, turn, answer, isFocused: subject !== undefined }, context);
  };
  menu.addEventListener('change', () => void show());
  void show();
  return () => read();
}

function option(value: string | number, text: string, selected = false): HTMLOptionElement {
  return make('option', { value, selected }, text);
}

interface FacetField {
  readonly place: HTMLElement;
  readonly key: FacetKey;
  readonly turn: Turn;
  readonly answer: Answer;
  /** Whether the menu is what the visitor opened, and so takes the focus once it is there. */
  readonly isFocused: boolean;
}

/** A menu of the values of a facet, filled when they have come. @returns what reads the choice. */
async function facetField(
  { place, key, turn, answer, isFocused }: FacetField,
  { strings, names, say }: ViewContext,
): Promise<Read> {
  const current: readonly (string | number)[] = answer.interpretation.filters[key] ?? [];
  const name = facetName(strings, key);
  if (names.values(key) === undefined) {
    place.replaceChildren(make('p', { class: 'quiet' }, strings.loadingValues));
    if (!(await names.load())) {
      place.replaceChildren(make('p', { class: 'quiet' }, strings.valuesFailed));
      say(strings.valuesFailed);
      return () => undefined;
    }
  }
  const values: readonly FacetCount[] = names.values(key) ?? [];
  const chosen = (value: string | number) => current.length === 1 && current[0] === value;
  const menu = make(
    'select',
    {},
    ...values.map(({ value, count }) => option(value, `${names.name(key, value)} (${count})`, chosen(value))),
  );
  const isEmpty = place.querySelector('select') === null;
  place.replaceChildren(make('label', {}, name, menu));
  if (isEmpty && isFocused) menu.focus();
  return () => {
    const picked = values[menu.selectedIndex]?.value;
    return picked === undefined ? undefined : withFacet(turn.asked, key, [picked]);
  };
}
