// Puts the parts together in a root: box, conversation and frame, in the language and with the server of the settings.
import { createApi } from './api.js';
import { createAskForm } from './ask-form.js';
import { createAsking, type Talk } from './asking.js';
import { make } from './dom.js';
import { createFacetNames } from './facet-names.js';
import { createFrame, type Frame } from './frame.js';
import type { Settings } from './settings.js';
import { STRINGS } from './strings.js';
import { createTurnList } from './turn-list.js';
import { turnView } from './turn-view.js';
import type { ViewContext } from './view-context.js';
import { startersView, welcomeView } from './welcome-view.js';

/** A widget in its root. */
export interface Widget {
  readonly frame: Frame;
  /** Asks as if the visitor had. */
  ask(question: string): void;
  dispose(): void;
}

/** Fills an empty root, with the conversation there has been. */
export function createWidget(root: HTMLElement, settings: Settings, talk: Talk): Widget {
  const { language, apiBase } = settings;
  const strings = STRINGS[language];
  const api = createApi({ apiBase, isOnline: () => navigator.onLine });
  const names = createFacetNames(api, language, strings);
  const liveRegion = make('div', { class: 'unseen', role: 'status' });
  const say = (text: string) => {
    // The same words twice would not be read again.
    liveRegion.textContent = liveRegion.textContent === text ? `${text}\u00A0` : text;
  };
  const context: ViewContext = {
    language,
    strings,
    apiBase,
    api,
    names,
    say,
    ask: (asked) => asking.ask(asked, true),
    askAgain: (turn, asked) => asking.askAgain(turn, asked),
  };
  const list = createTurnList(
    (turn) =>
      turnView(turn, context, {
        cancel: () => asking.cancel(),
        retry: () => asking.askAgain(turn, turn.asked),
      }),
    settings.mode === 'inline',
  );
  const form = createAskForm({ strings, language }, (question) => asking.ask({ question }, false), say);
  const greeting = welcomeView(settings, strings);
  const starters = startersView(settings, context);
  const startAgain = () => {
    talk.preset = settings.filters;
    asking.clear();
  };
  const frame = createFrame({ settings, strings, greeting, starters, list, form, liveRegion, startAgain });
  const onChange = () => {
    const isEmpty = talk.turns.length === 0;
    greeting.hidden = !isEmpty;
    starters.hidden = !isEmpty;
    frame.onChange(isEmpty);
  };
  const asking = createAsking({ talk, api, names, strings, language, list, form, say, onChange });
  for (const turn of talk.turns) list.show(turn);
  onChange();
  root.append(...frame.elements);
  return {
    frame,
    ask: (question) => asking.ask({ question }, false),
    dispose() {
      asking.stop();
      frame.dispose();
      root.replaceChildren();
    },
  };
}
