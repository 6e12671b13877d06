// Where the conversation stands: inline as a section of the page, or behind a launcher as a dialog, which leaves the
// page usable on a wide screen and covers it on a small one. Focus moves only when the visitor opens or closes.
import { button, icon, make } from './dom.js';
import type { Settings } from './settings.js';
import type { Strings } from './strings.js';

const CROSS = 'M6 6l12 12M18 6L6 18';
const BUBBLE = 'M4 5h16v11H11l-5 4v-4H4z M8 9h8 M8 12h5';

/** On such screens a dialog beside the page would leave room for neither. */
const SMALL_SCREEN = '(max-width: 40rem), (max-height: 30rem)';

/** What the frame holds. */
export interface FrameParts {
  readonly settings: Settings;
  readonly strings: Strings;
  /** Greeting, conversation. */
  readonly content: readonly HTMLElement[];
  readonly form: HTMLElement;
  readonly input: HTMLElement;
  readonly liveRegion: HTMLElement;
  readonly startAgain: () => void;
}

/** The frame, and what the page may do with it. */
export interface Frame {
  readonly elements: readonly HTMLElement[];
  /** What scrolls. */
  readonly log: HTMLElement;
  readonly startAgainButton: HTMLElement;
  open(): void;
  close(): void;
  /** Takes listeners off the page. */
  dispose(): void;
}

/** A frame by the mode of the settings. */
export function createFrame(parts: FrameParts): Frame {
  const { settings, strings, content, form, startAgain, liveRegion } = parts;
  const isInline = settings.mode === 'inline';
  const heading = make(
    'h2',
    { id: 'title', tabindex: -1, part: 'title', class: settings.title === '' ? 'unseen' : undefined },
    settings.title || strings.title,
  );
  const startAgainButton = button({ class: 'plain', hidden: true, onclick: startAgain }, strings.startAgain);
  const log = make(
    'div',
    {
      class: 'log',
      part: 'log',
      role: 'region',
      'aria-label': strings.conversation,
      tabindex: isInline ? undefined : 0,
    },
    ...content,
  );
  const footer = make(
    'div',
    { class: 'footer' },
    make('p', { id: 'about', class: 'quiet' }, strings.disclosure),
  );
  const named = { part: 'panel', 'aria-labelledby': 'title', 'aria-describedby': 'about' };
  const header = make('header', { part: 'header' }, heading, startAgainButton);
  if (isInline) {
    const [greeting, ...turns] = content;
    log.replaceChildren(...turns);
    const panel = make(
      'section',
      { class: 'panel inline', ...named },
      header,
      greeting,
      form,
      footer,
      log,
      liveRegion,
    );
    const nothing = () => undefined;
    return { elements: [panel], log, startAgainButton, open: nothing, close: nothing, dispose: nothing };
  }
  const panel = make('dialog', { class: 'panel', ...named }, header, log, form, footer, liveRegion);
  return { ...withLauncher(panel, header, heading, parts), log, startAgainButton };
}

function withLauncher(
  panel: HTMLDialogElement,
  header: HTMLElement,
  heading: HTMLElement,
  { settings, strings, input }: FrameParts,
): Pick<Frame, 'elements' | 'open' | 'close' | 'dispose'> {
  const small = matchMedia(SMALL_SCREEN);
  const show = () => (small.matches ? panel.showModal() : panel.show());
  const open = () => {
    if (panel.open) return;
    show();
    launcher.hidden = true;
    launcher.setAttribute('aria-expanded', 'true');
    // On a phone the box would bring the keyboard up over the greeting.
    (small.matches ? heading : input).focus();
  };
  const close = () => panel.close();
  const launcher = button(
    {
      class: 'launcher',
      part: 'launcher',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
      onclick: open,
    },
    icon(BUBBLE),
    make('span', {}, settings.title || strings.open),
  );
  header.append(
    button({ class: 'icon', 'aria-label': strings.close, part: 'close', onclick: close }, icon(CROSS)),
  );
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      close();
    }
  });
  panel.addEventListener('close', () => {
    if (isReshaping) return;
    launcher.hidden = false;
    launcher.setAttribute('aria-expanded', 'false');
    launcher.focus();
  });
  // Turning a phone or zooming changes which kind of dialog fits; what had the focus keeps it.
  let isReshaping = false;
  const reshape = () => {
    if (!panel.open) return;
    const root = panel.getRootNode() as ShadowRoot;
    const focused = root.activeElement as HTMLElement | null;
    isReshaping = true;
    panel.close();
    show();
    focused?.focus();
    setTimeout(() => {
      isReshaping = false;
    });
  };
  small.addEventListener('change', reshape);
  return {
    elements: [launcher, panel],
    open,
    close,
    dispose: () => small.removeEventListener('change', reshape),
  };
}
