// `node scripts/run.mjs try-wordpress`: tries the plugin of integrations/wordpress on a real WordPress. Makes a site in
// a temporary folder, the assistant's server beside it, checks settings and pages in both languages, and removes all
// of it. Exit code 1 when a rule does not hold.
import { deepEqual, equal } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Browser } from 'playwright-core';
import { EXIT, runCommand } from './command.js';
import { startAssistant } from './wordpress/assistant-server.js';
import { checkAccessibility } from './wordpress/check-accessibility.js';
import { checkInBrowser } from './wordpress/check-browser.js';
import { type CheckList, createCheckList } from './wordpress/check-list.js';
import { addTrialPages, checkPages } from './wordpress/check-pages.js';
import { checkSettings } from './wordpress/check-settings.js';
import { installPrograms, unpackWordPress } from './wordpress/debian.js';
import { freePort, type Running, run } from './wordpress/processes.js';
import { type Site, startSite } from './wordpress/site.js';

interface Options {
  readonly wordpress?: string;
  readonly pictures: string;
  readonly chromium: string;
}

/** What a running site is tried with. */
interface Trial {
  readonly site: Site;
  /** Address of the assistant, ending in "/". */
  readonly api: string;
  readonly password: string;
  readonly pictures: string;
  readonly browser: Browser | undefined;
}

/** Above dist/scripts. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const INTEGRATION = join(ROOT, 'integrations/wordpress');

const print = (line: string) => process.stdout.write(`${line}\n`);

async function checkSyntax(list: CheckList): Promise<void> {
  const files = (await readdir(INTEGRATION, { recursive: true })).filter((name) => name.endsWith('.php'));
  await list.check(`php -l accepts ${files.length} files`, async () => {
    for (const file of files) await run('php', ['-l', join(INTEGRATION, file)]);
  });
}

async function layOutSite(folder: string, given: string | undefined, password: string): Promise<Site> {
  const wordPress = join(folder, 'site');
  if (given === undefined) await unpackWordPress(folder);
  else await cp(resolve(given), wordPress, { recursive: true });
  const port = await freePort();
  return startSite({ folder, wordPress, integration: INTEGRATION, port, password, language: 'sv_SE' });
}

/** A browser, or none with the reason told. */
async function openBrowser(list: CheckList, executablePath: string): Promise<Browser | undefined> {
  if (!existsSync(executablePath)) {
    list.skip(
      'pages in a browser',
      `none at ${executablePath} (apt-get install chromium, or --chromium PATH)`,
    );
    return undefined;
  }
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

async function tryThemes(list: CheckList, { site, api, pictures, browser }: Trial): Promise<void> {
  const pages = await addTrialPages(site);
  const themes = await site.step('themes');
  for (const { name, isBlock } of themes as readonly { readonly name: string; readonly isBlock: boolean }[]) {
    print(`\nTheme ${name}${isBlock ? ', made of blocks' : ''}`);
    await site.step('use-theme', { theme: name });
    await checkPages(list, site, pages, api);
    if (browser) await checkInBrowser(list, browser, { site, pages, api, pictures: join(pictures, name) });
  }
  print('');
}

async function tryPlugin(list: CheckList, trial: Trial): Promise<void> {
  const { site, api, password, browser } = trial;
  print(`WordPress ${site.version}\n`);
  await list.check('the plugin can be activated', async () => equal(await site.step('activate'), true));
  await checkSettings(list, site, password, api);
  if (browser) await checkAccessibility(list, browser, trial);
  await tryThemes(list, trial);
  await list.check('PHP asked no other server for anything on behalf of the plugin', async () =>
    deepEqual(await site.requestsOfPlugin(), []),
  );
  await list.check('PHP had nothing to warn of', async () => deepEqual(await site.warningsOfPlugin(), []));
  await list.check('deleting the plugin leaves nothing of it in the options', async () => {
    await site.step('write-option', { value: { api } });
    equal(await site.step('uninstall'), 0);
  });
}

async function runTrial(list: CheckList, folder: string, options: Options): Promise<void> {
  await installPrograms(print);
  await checkSyntax(list);
  const stops: Running[] = [];
  try {
    const password = randomUUID();
    const site = await layOutSite(folder, options.wordpress, password);
    stops.push(site);
    const port = await freePort();
    stops.push(await startAssistant({ root: ROOT, folder, port, siteUrl: site.url }));
    const browser = await openBrowser(list, options.chromium);
    if (browser) stops.push({ stop: () => browser.close() });
    await tryPlugin(list, {
      site,
      api: `http://127.0.0.1:${port}/`,
      password,
      pictures: options.pictures,
      browser,
    });
  } finally {
    for (const { stop } of stops.reverse()) await stop();
  }
}

const program = new Command('try-wordpress')
  .description('Try the WordPress plugin on a site of its own, from Debian’s packages, and remove the site.')
  .option('--wordpress <dir>', 'an unpacked WordPress to try instead of Debian’s')
  .option('--pictures <dir>', 'folder for screenshots', join(ROOT, 'pictures'))
  .option('--chromium <path>', 'browser to look with', '/usr/bin/chromium')
  .option('--debug', 'show where a failure arose')
  .action(async (options: Options) => {
    const list = createCheckList(print);
    const folder = await mkdtemp(join(tmpdir(), 'wp-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    process.once('SIGINT', () => process.exit(EXIT.interrupted));
    process.once('SIGTERM', () => process.exit(EXIT.interrupted));
    await runTrial(list, folder, options);
    if (!list.finish()) process.exitCode = EXIT.failure;
  });

await runCommand(program, process.argv);
