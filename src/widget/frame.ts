// Where the conversation stands: inline as a section of the page, with the box above it, or behind a launcher in a
// dialog, with the box below it.
import type { AskForm } from './ask-form.js';
import { button, make } from './dom.js';
import { createLauncher } from './launcher.js';
import type { Settings } from './settings.js';
import type { Strings } from './strings.js';
import type { TurnList } from './turn-list.js';

/** What the frame holds. */
export interface FrameParts {
  readonly settings: Settings;
  readonly strings: Strings;
  readonly greeting: HTMLElement;
  readonly starters: HTMLElement;
  readonly list: TurnList;
  readonly form: AskForm;
  readonly liveRegion: HTMLElement;
  readonly startAgain: () => void;
}

/** The frame, and what the page may do with it. */
export interface Frame {
  readonly elements: readonly HTMLElement[];
  /** Opens the dialog; inline nothing happens. */
  open(): void;
  close(): void;
  /** Shows what fits a conversation that has or has not begun. */
  onChange(isEmpty: boolean): void;
  /** Takes listeners off the page. */
  dispose(): void;
}

/** A frame by the mode of the settings. */
export function createFrame(parts: FrameParts): Frame {
  const { settings, strings, greeting, starters, list, form, liveRegion } = parts;
  const isInline = settings.mode === 'inline';
  const heading = make(
    'h2',
    { id: 'title', tabindex: -1, part: 'title', class: settings.title === '' ? 'unseen' : undefined },
    settings.title || strings.title,
  );
  const startAgain = button({ class: 'plain', onclick: parts.startAgain }, strings.startAgain);
  const header = make('header', { part: 'header' }, heading, startAgain);
  const log = make('div', { class: 'log', part: 'log', role: 'region', 'aria-label': strings.conversation });
  const disclosure = make(
    'p',
    { id: 'about', class: 'quiet' },
    isInline ? `${strings.disclosure} ${strings.privacy}` : strings.disclosure,
  );
  const footer = make('div', { class: 'footer' }, disclosure);
  const named = { part: 'panel', 'aria-labelledby': 'title', 'aria-describedby': 'about' };
  const onChange = (isEmpty: boolean) => {
    startAgain.hidden = isEmpty;
    log.hidden = isInline && isEmpty;
  };
  if (isInline) {
    log.append(list.element);
    const inside = [header, greeting, form.element, footer, starters, log, liveRegion];
    const panel = make('section', { class: 'panel inline', ...named }, ...inside);
    const nothing = () => undefined;
    return { elements: [panel], onChange, open: nothing, close: nothing, dispose: nothing };
  }
  log.tabIndex = 0;
  log.append(greeting, starters, list.element);
  const panel = make('dialog', { class: 'panel', ...named }, header, log, form.element, footer, liveRegion);
  return { onChange, ...createLauncher({ settings, strings, panel, header, heading, input: form.input }) };
}
