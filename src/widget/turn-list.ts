// The turns of a conversation on the page: a turn that changes is drawn anew in its place. Behind a launcher the
// newest stands last, next to the box below; inline it stands first, next to the box above.
import type { Turn } from './conversation.js';
import { make } from './dom.js';

/** The turns as elements. */
export interface TurnList {
  readonly element: HTMLElement;
  /** Draws a turn, new or changed. */
  show(turn: Turn): void;
  remove(id: number): void;
  /** Moves the focus to the question of a turn. */
  focus(id: number): void;
  /** Scrolls the log so that a turn begins at its top. Inline the page is left where it is. */
  reveal(id: number): void;
}

/** Room above a question that is scrolled to. */
const SCROLL_MARGIN_PX = 12;

/** An empty list. @param draw  Makes the element of a turn; its question is an h3 that can take the focus. */
export function createTurnList(draw: (turn: Turn) => HTMLElement, isNewestFirst: boolean): TurnList {
  const element = make('div', { class: 'turns' });
  const views = new Map<number, HTMLElement>();
  const focus = (id: number) => views.get(id)?.querySelector('h3')?.focus({ preventScroll: true });
  return {
    element,
    show(turn) {
      const old = views.get(turn.id);
      const root = element.getRootNode();
      const hadFocus = root instanceof ShadowRoot && old?.contains(root.activeElement) === true;
      const view = draw(turn);
      views.set(turn.id, view);
      if (old) old.replaceWith(view);
      else if (isNewestFirst) element.prepend(view);
      else element.append(view);
      // What was pressed is gone with the old view; its question is the nearest thing to it.
      if (hadFocus) focus(turn.id);
    },
    remove(id) {
      views.get(id)?.remove();
      views.delete(id);
    },
    focus,
    reveal(id) {
      const view = views.get(id);
      const log = element.parentElement;
      if (view && log && !isNewestFirst) log.scrollTop = view.offsetTop - log.offsetTop - SCROLL_MARGIN_PX;
    },
  };
}
