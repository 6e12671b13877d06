// The custom element: reads its settings, lives in a shadow root with its own style sheet, and begins anew when a
// setting changes, keeping the conversation. Properties write the attributes, so there is one truth.
import type { Filters } from '../types.js';
import type { Talk } from './asking.js';
import { make } from './dom.js';
import launcherStyleText from './launcher.css';
import { writeFilters } from './page-filters.js';
import { readSettings, SETTING_NAMES, type SettingName } from './settings.js';
import styleText from './style.css';
import { createWidget, type Widget } from './widget.js';

/** Name of the element. */
export const ELEMENT_NAME = 'partnership-assistant';

/** Names that are also read without "data-"; `title` is not, as browsers show it as a tooltip. */
const PLAIN_NAMES: readonly SettingName[] = ['api', 'lang', 'mode', 'position', 'theme'];

/** What the script tag said: the defaults of every element, and where the script came from. */
export interface ScriptOrigin {
  readonly url: string | undefined;
  readonly settings: Readonly<Record<string, string | undefined>>;
}

/** A sheet from the text of a file of ours; made when first needed and shared by all elements. */
function once(text: string): () => CSSStyleSheet {
  let sheet: CSSStyleSheet | undefined;
  return () => {
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
    }
    return sheet;
  };
}

const style = once(styleText);
const launcherStyle = once(launcherStyleText);

/** The class of the element, with the defaults of the script that brought it. */
export function createElementClass(origin: ScriptOrigin) {
  return class PartnershipAssistant extends HTMLElement {
    static readonly observedAttributes = [...SETTING_NAMES.map((name) => `data-${name}`), ...PLAIN_NAMES];

    #talk: Talk | undefined;
    #widget: Widget | undefined;
    #isStale = false;

    connectedCallback(): void {
      this.#render();
    }

    disconnectedCallback(): void {
      this.#widget?.dispose();
      this.#widget = undefined;
    }

    /** Several attributes set in a row make one change. */
    attributeChangedCallback(): void {
      if (!this.#widget || this.#isStale) return;
      this.#isStale = true;
      queueMicrotask(() => {
        this.#isStale = false;
        if (this.isConnected) this.#render();
      });
    }

    /** Opens the dialog of a launcher. */
    open(): void {
      this.#widget?.frame.open();
    }

    /** Closes the dialog of a launcher. */
    close(): void {
      this.#widget?.frame.close();
    }

    /** Asks a question as if it had been typed. */
    ask(question: string): void {
      this.open();
      this.#widget?.ask(question);
    }

    /** Facets that hold for every question. */
    set filters(filters: Filters) {
      this.dataset.filters = writeFilters(filters);
    }

    /** Questions offered before the first one. */
    set suggestions(questions: readonly string[]) {
      this.dataset.suggestions = questions.join('|');
    }

    #setting(name: SettingName): string | undefined {
      return (
        this.dataset[name] ??
        (PLAIN_NAMES.includes(name) ? this.getAttribute(name) : undefined) ??
        origin.settings[name]
      );
    }

    #render(): void {
      this.#widget?.dispose();
      const settings = readSettings({
        get: (name) => this.#setting(name),
        pageUrl: document.baseURI,
        scriptUrl: origin.url,
        pageLanguage: this.parentElement?.closest('[lang]')?.getAttribute('lang') ?? undefined,
      });
      const root = make('div', {
        class: `root ${settings.theme} ${settings.position}`,
        lang: settings.language,
      });
      const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = settings.mode === 'inline' ? [style()] : [style(), launcherStyle()];
      shadow.replaceChildren(root);
      this.#talk = { turns: this.#talk?.turns ?? [], preset: settings.filters };
      this.#widget = createWidget(root, settings, this.#talk);
    }
  };
}
