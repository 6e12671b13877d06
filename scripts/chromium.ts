// A real Chromium for the tests of the widget and for its pictures, with a fresh profile each time. Where none is
// there, one sentence says what to install.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian and others put it. */
const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** What it needs to run without a display, and to call nobody. */
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
  const executablePath = PATHS.find((path) => existsSync(path));
  if (executablePath === undefined) {
    throw new Error(
      `Expected a browser at ${PATHS.join(' or ')}, found none. ` +
        'The widget is tested in a real one. Install it (Debian: `apt-get install chromium`) and try again.',
    );
  }
  return chromium.launch({ executablePath, args: ARGUMENTS });
}
