// Debian's Chromium through playwright-core, with a fresh profile each time. Where no browser is there, the tests
// say so in one sentence instead of failing one by one in riddles.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where a browser is looked for; CHROMIUM names another place. */
export const CHROMIUM_PATH = process.env.CHROMIUM || '/usr/bin/chromium';

/** What Debian's Chromium needs to run without a display, and to call nobody. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser, closed by the caller. @throws {Error} saying what to install, when there is none. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(CHROMIUM_PATH)) {
    throw new Error(
      `Expected Chromium at ${CHROMIUM_PATH} for the tests of the widget, found none. ` +
        'Install it (Debian: `apt-get install chromium`), or name another with CHROMIUM=/path/to/chromium.',
    );
  }
  return chromium.launch({ executablePath: CHROMIUM_PATH, args: ARGUMENTS });
}
