// The items of a list or count as a real list: title, partners, country, goals, and the sentences that make each one
// relevant. Long lists show their beginning first.
import type { Answer, AnswerItem } from '../types.js';
import { citationView } from './citation-view.js';
import { button, make } from './dom.js';
import { fill } from './strings.js';
import type { ViewContext } from './view-context.js';

/** Items shown at first. Chosen: what can be skimmed; the rest is one press away. */
const MAX_FIRST = 10;

/** The list, and where it is long a button that shows the rest. */
export function listView(answer: Answer, context: ViewContext): readonly HTMLElement[] {
  const items = answer.items ?? [];
  const list = make('ol', { class: 'items', part: 'list', role: 'list' });
  const show = (from: number, to: number) =>
    list.append(...items.slice(from, to).map((item) => itemView(item, answer, context)));
  show(0, MAX_FIRST);
  if (items.length <= MAX_FIRST) return [list];
  const more = button(
    {
      class: 'plain',
      onclick: () => {
        show(MAX_FIRST, items.length);
        const next = list.children[MAX_FIRST]?.querySelector('h4');
        more.remove();
        next?.focus();
      },
    },
    fill(context.strings.showAll, { count: items.length }),
  );
  return [list, more];
}

function itemView(item: AnswerItem, answer: Answer, context: ViewContext): HTMLElement {
  const { names } = context;
  const titleLanguage = item.languages.includes(answer.language) ? answer.language : item.languages[0];
  const facts = [
    [item.swedishPartners, item.internationalPartners]
      .map((partners) => partners.join(', '))
      .filter((partners) => partners !== '')
      .join(' – '),
    item.countries.map((code) => names.name('country', code)).join(', '),
    item.sdgs.map((goal) => names.name('sdg', goal).split(' – ', 1)[0]).join(', '),
  ].filter((fact) => fact !== '');
  const citations = answer.citations.filter(({ number }) => item.citations.includes(number));
  return make(
    'li',
    { part: 'item' },
    make('h4', { lang: titleLanguage ?? answer.language, tabindex: -1 }, item.title),
    facts.length > 0 && make('p', { class: 'quiet' }, facts.join('\u00A0· ')),
    ...citations.map((citation) => citationView(citation, context, { under: item.title })),
  );
}
