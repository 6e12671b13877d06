// The button that opens the dialog. On a wide screen the dialog leaves the page usable, on a small one it covers it;
// the focus moves only when the visitor opens or closes, and goes back to where it came from.
import { button, icon, make } from './dom.js';
import type { Settings } from './settings.js';
import type { Strings } from './strings.js';

const CROSS = 'M6 6l12 12M18 6L6 18';
const BUBBLE = 'M4 5h16v11H11l-5 4v-4H4z M8 9h8 M8 12h5';

/** On such screens a dialog beside the page would leave room for neither. */
const SMALL_SCREEN = '(max-width: 40rem), (max-height: 30rem)';

/** What is opened, and what takes the focus then. */
export interface LauncherParts {
  readonly settings: Settings;
  readonly strings: Strings;
  readonly panel: HTMLDialogElement;
  readonly header: HTMLElement;
  readonly heading: HTMLElement;
  readonly input: HTMLElement;
}

/** The launcher and its dialog. */
export interface Launcher {
  readonly elements: readonly HTMLElement[];
  open(): void;
  close(): void;
  dispose(): void;
}

/** A closed dialog behind its button. */
export function createLauncher(parts: LauncherParts): Launcher {
  const { settings, strings, panel, header, heading, input } = parts;
  const small = matchMedia(SMALL_SCREEN);
  const show = () => (small.matches ? panel.showModal() : panel.show());
  const close = () => panel.close();
  const open = () => {
    if (panel.open) return;
    show();
    launcher.hidden = true;
    // On a phone the box would bring the keyboard up over the greeting.
    (small.matches ? heading : input).focus();
  };
  const launcher = button(
    { class: 'launcher', part: 'launcher', 'aria-haspopup': 'dialog', onclick: open },
    icon(BUBBLE),
    make('span', {}, settings.title || strings.open),
  );
  header.append(
    button({ class: 'icon', 'aria-label': strings.close, part: 'close', onclick: close }, icon(CROSS)),
  );
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  });
  // The event comes later than the closing, so a dialog that was only shown anew is open by then.
  panel.addEventListener('close', () => {
    if (panel.open) return;
    launcher.hidden = false;
    launcher.focus();
  });
  // Turning a phone or zooming changes which kind of dialog fits; what had the focus keeps it.
  const reshape = () => {
    if (!panel.open) return;
    const root = panel.getRootNode();
    const focused = root instanceof ShadowRoot ? root.activeElement : null;
    panel.close();
    show();
    if (focused instanceof HTMLElement) focused.focus();
  };
  small.addEventListener('change', reshape);
  return {
    elements: [launcher, panel],
    open,
    close,
    dispose: () => small.removeEventListener('change', reshape),
  };
}
