// The files that pages load, under addresses that hold their digest: a browser keeps them for ever, and a changed
// file has a new address.
import { createHash } from 'node:crypto';
import { STYLESHEET } from './stylesheet.js';

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#14532d"/><circle cx="12" cy="16" r="6" fill="none" stroke="#fff" stroke-width="3"/><circle cx="20" cy="16" r="6" fill="none" stroke="#fff" stroke-width="3"/></svg>`;

function addressOf(name: string, extension: string, content: string): string {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return `/assets/${name}.${digest}.${extension}`;
}

/** Address of the style sheet. */
export const STYLESHEET_PATH = addressOf('style', 'css', STYLESHEET);

/** Address of the icon. */
export const ICON_PATH = addressOf('icon', 'svg', ICON);

/** Content by address. */
export const ASSETS: ReadonlyMap<string, { readonly type: string; readonly content: string }> = new Map([
  [STYLESHEET_PATH, { type: 'text/css; charset=utf-8', content: STYLESHEET }],
  [ICON_PATH, { type: 'image/svg+xml', content: ICON }],
]);
