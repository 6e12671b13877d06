// Puts the parts together in a shadow root and carries a question from the box to its answer. Searching, an answer
// and an error are told to screen readers; nothing else is.
import type { Filters } from '../types.js';
import { announcementOf } from './announcement.js';
import { type Api, createApi } from './api.js';
import { createAskForm } from './ask-form.js';
import { restrictedFacets } from './chips-view.js';
import { type Asked, type Turn, toRequest } from './conversation.js';
import { make } from './dom.js';
import { createFacetNames, needsNames } from './facet-names.js';
import { createFrame, type Frame } from './frame.js';
import type { Settings } from './settings.js';
import { STRINGS } from './strings.js';
import { failureText, turnView } from './turn-view.js';
import type { ViewContext } from './view-context.js';
import { welcomeView } from './welcome-view.js';

/** How long an answer waits for the names of its facets. Chosen: nobody notices, and a lame server holds nothing up. */
const NAMES_WAIT_MS = 1500;

/** Room above a question that is scrolled to. */
const SCROLL_MARGIN_PX = 12;

/** The conversation, which outlives a change of settings. */
export interface Talk {
  turns: readonly Turn[];
  /** Filters of the page that the visitor has not removed; undefined before the page's are read. */
  preset: Filters | undefined;
}

/** A widget in its root. */
export interface Widget {
  readonly frame: Frame;
  /** Asks as if the visitor had. */
  ask(question: string): void;
  dispose(): void;
}

/** A question on its way, and the turn it corrects. */
interface Pending {
  readonly turn: Turn;
  readonly before: Turn | undefined;
  readonly controller: AbortController;
}

/** Fills an empty root. */
export function createWidget(root: HTMLElement, settings: Settings, talk: Talk): Widget {
  const { language, apiBase } = settings;
  const strings = STRINGS[language];
  const api: Api = createApi({ apiBase, isOnline: () => navigator.onLine });
  const names = createFacetNames(api, language, strings);
  const isNewestFirst = settings.mode === 'inline';
  const liveRegion = make('div', { class: 'unseen', role: 'status' });
  const views = new Map<number, HTMLElement>();
  const turnList = make('div', { class: 'turns' });
  let pending: Pending | undefined;
  talk.preset ??= settings.filters;

  const say = (text: string) => {
    // The same words twice would not be read again.
    liveRegion.textContent = liveRegion.textContent === text ? `${text}\u00A0` : text;
  };
  const update = (turn: Turn) => {
    talk.turns = talk.turns.some(({ id }) => id === turn.id)
      ? talk.turns.map((other) => (other.id === turn.id ? turn : other))
      : [...talk.turns, turn];
    draw(turn);
  };
  const draw = (turn: Turn) => {
    const view = turnView(turn, context, { cancel, retry: () => start(turn, turn, true) });
    const old = views.get(turn.id);
    const hadFocus = old?.contains((root.getRootNode() as ShadowRoot).activeElement) ?? false;
    views.set(turn.id, view);
    if (old) old.replaceWith(view);
    else if (isNewestFirst) turnList.prepend(view);
    else turnList.append(view);
    if (hadFocus) focusTurn(turn.id);
    showChrome();
  };
  const drop = (turn: Turn) => {
    talk.turns = talk.turns.filter(({ id }) => id !== turn.id);
    views.get(turn.id)?.remove();
    views.delete(turn.id);
    showChrome();
  };
  const showChrome = () => {
    greeting.hidden = talk.turns.length > 0;
    frame.startAgainButton.hidden = talk.turns.length === 0;
    frame.log.hidden = isNewestFirst && talk.turns.length === 0;
  };
  const focusTurn = (id: number) => views.get(id)?.querySelector('h3')?.focus({ preventScroll: true });
  const scrollToTurn = (id: number) => {
    const view = views.get(id);
    if (view && !isNewestFirst) frame.log.scrollTop = view.offsetTop - frame.log.offsetTop - SCROLL_MARGIN_PX;
  };

  /** Takes a waiting question back: a corrected turn is as it was, a new one is gone. */
  const withdraw = ({ turn, before, controller }: Pending) => {
    pending = undefined;
    controller.abort();
    if (before?.state === 'answered') update(before);
    else drop(turn);
  };
  const cancel = () => {
    if (!pending) return;
    const { turn, before } = pending;
    withdraw(pending);
    if (before?.state === 'answered') return;
    form.offer(turn.asked.question);
    form.input.focus();
    say(strings.cancelled);
  };
  const start = async (turn: Turn, before: Turn | undefined, movesFocus: boolean) => {
    if (pending) withdraw(pending);
    for (const other of talk.turns) if (other.failure && other.id !== turn.id) drop(other);
    const controller = new AbortController();
    const waiting: Turn = { id: turn.id, asked: turn.asked, state: 'pending' };
    pending = { turn: waiting, before, controller };
    update(waiting);
    if (movesFocus) focusTurn(turn.id);
    scrollToTurn(turn.id);
    say(strings.searching);
    const result = await api.ask(toRequest(talk.turns, waiting, talk.preset ?? {}), controller.signal);
    if ('isCancelled' in result || controller.signal.aborted) return;
    if ('failure' in result) {
      pending = undefined;
      update({ ...waiting, state: 'failed', failure: result.failure });
      form.offer(turn.asked.question);
      say(failureText(result.failure, strings));
    } else {
      const answer = result.value;
      if (needsNames(restrictedFacets(answer.interpretation.filters))) {
        await Promise.race([names.load(), new Promise((resolve) => setTimeout(resolve, NAMES_WAIT_MS))]);
        if (controller.signal.aborted) return;
      }
      pending = undefined;
      update({ ...waiting, state: 'answered', answer });
      form.clear(turn.asked.question);
      say(announcementOf(answer, strings));
    }
    scrollToTurn(turn.id);
  };
  const ask = (asked: Asked, movesFocus: boolean) => {
    const id = (talk.turns.at(-1)?.id ?? 0) + 1;
    void start({ id, asked, state: 'pending' }, undefined, movesFocus);
  };
  const startAgain = () => {
    pending?.controller.abort();
    pending = undefined;
    talk.preset = settings.filters;
    for (const turn of talk.turns) drop(turn);
    form.input.value = '';
    form.clear('');
    form.input.focus();
    say(strings.startedAgain);
  };
  const context: ViewContext = {
    language,
    strings,
    apiBase,
    api,
    names,
    ask: (asked) => ask(asked, true),
    askAgain(turn, asked) {
      // A filter of the page that is changed or removed stays so.
      const kept = Object.entries(talk.preset ?? {}).filter(([key]) => !(key in (asked.filters ?? {})));
      talk.preset = Object.fromEntries(kept) as Filters;
      void start({ ...turn, asked }, turn, true);
    },
    say,
  };
  const form = createAskForm(strings, (question) => ask({ question }, false), say);
  const greeting = welcomeView(settings, context);
  const frame = createFrame({
    settings,
    strings,
    content: [greeting, turnList],
    form: form.element,
    input: form.input,
    liveRegion,
    startAgain,
  });
  for (const turn of talk.turns) draw(turn);
  showChrome();
  root.append(...frame.elements);
  return {
    frame,
    ask: (question) => ask({ question }, false),
    dispose() {
      if (pending) withdraw(pending);
      frame.dispose();
      root.replaceChildren();
    },
  };
}
