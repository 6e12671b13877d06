// Everything a test of the widget needs: a browser, the real server, a site of another origin that embeds it, and what
// may not happen there (violations of its policy, requests to anyone else, page errors) written down.
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/chromium.js';
import type { Assistant } from '../../src/assistant.js';
import type { Config } from '../../src/config.js';
import { readWidget, type WidgetFile } from '../../src/server/widget-files.js';
import type { Language } from '../../src/types.js';
import { startServer, type TestServer } from '../support/start-server.js';
import { type HostPage, startHostPage } from './host-page.js';

/** How the widget is put on the page. */
export interface Scene {
  readonly language: Language;
  readonly mode?: 'launcher' | 'inline';
  /** Attributes of the script tag. */
  readonly attributes?: string;
  readonly context?: BrowserContextOptions;
}

/** A page with the widget on it. */
export interface Visit {
  readonly page: Page;
  /** The root of the widget; locators reach through its shadow. */
  readonly widget: Locator;
  readonly launcher: Locator;
  readonly input: Locator;
  /** Asks and waits until the newest turn has its answer or its failure. */
  ask(question: string): Promise<void>;
  /** What the live region said, in order. */
  said(): Promise<readonly string[]>;
  /** What went wrong that nobody sees. */
  faults(): Promise<readonly string[]>;
}

/** The browser and the two sites. */
export interface Stage {
  readonly browser: Browser;
  readonly server: TestServer;
  readonly host: HostPage;
  visit(scene: Scene): Promise<Visit>;
  close(): Promise<void>;
}

/** The widget as the tests' set-up has built it. */
export function builtWidget(): WidgetFile {
  const widget = readWidget(new URL('../../dist/widget/partnership-assistant.js', import.meta.url));
  if (!widget) throw new Error('Expected dist/widget/partnership-assistant.js. Run `npm run build` first.');
  return widget;
}

/** Opens everything; the caller closes it. */
export async function openStage(
  parts: { readonly assistant?: Assistant; readonly config?: Partial<Config> } = {},
): Promise<Stage> {
  const browser = await openBrowser();
  const host = await startHostPage();
  const widget = builtWidget();
  const server = await startServer({
    ...(parts.assistant ? { assistant: parts.assistant } : {}),
    widget,
    config: { allowedOrigins: [host.origin], ...parts.config },
    isShared: true,
  });
  return {
    browser,
    server,
    host,
    async visit({ language, mode = 'launcher', attributes = '', context = {} }) {
      const script = `<script async src="${server.url}${widget.pinnedPath}" integrity="${widget.integrity}" crossorigin="anonymous" ${attributes}></script>`;
      const element =
        mode === 'inline' ? '<partnership-assistant mode="inline"></partnership-assistant>' : '';
      host.show({ lang: language, body: element + script, api: server.url });
      const { page, faults } = await openPage(browser, [host.origin, server.url], context);
      await page.goto(`${host.origin}/`);
      return visitOf(page, faults);
    },
    async close() {
      await browser.close();
      await server.stop();
      host.stop();
    },
  };
}

/** A page in a fresh profile that writes down what may not happen. */
export async function openPage(
  browser: Browser,
  allowedOrigins: readonly string[],
  context: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly faults: () => Promise<readonly string[]> }> {
  const profile = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...context });
  const page = await profile.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'blob:' && !allowedOrigins.includes(origin)) faults.push(`request: ${request.url()}`);
  });
  await page.addInitScript(recordInPage);
  return {
    page,
    faults: async () => [...faults, ...((await page.evaluate('globalThis.violations')) as string[])],
  };
}

/** The widget of a page, once it stands. */
export async function visitOf(page: Page, faults: Visit['faults']): Promise<Visit> {
  const widget = page.locator('partnership-assistant .root');
  await widget.waitFor({ state: 'attached' });
  const input = widget.locator('#question');
  return {
    page,
    widget,
    launcher: widget.locator('.launcher'),
    input,
    async ask(question) {
      await input.fill(question);
      await input.press('Enter');
      await widget.locator('.turn').first().waitFor();
      await widget.locator('[aria-busy]').waitFor({ state: 'detached' });
    },
    said: async () => (await page.evaluate('globalThis.said')) as string[],
    faults,
  };
}

/** Runs in the page before anything else; as text, because this program has no DOM types. */
const recordInPage = `
globalThis.violations = [];
globalThis.said = [];
document.addEventListener('securitypolicyviolation', (event) => {
  globalThis.violations.push('policy: ' + event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample);
});
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const root = attach.call(this, options);
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target.nodeType === 1 ? target : target.parentElement;
      if (element && element.closest('[role=status]')) globalThis.said.push(element.textContent.trim());
    }
  }).observe(root, { subtree: true, childList: true, characterData: true });
  return root;
};
`;
