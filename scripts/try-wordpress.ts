// `node scripts/run.mjs try-wordpress`: tries the plugin of integrations/wordpress on a real WordPress. Makes a site in
// a temporary folder, the assistant's server beside it, checks settings and pages in both languages, and removes all
// of it. Exit code 1 when a rule does not hold.

import { deepEqual, equal } from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { cp, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { EXIT, runCommand } from './command.js';
import { checkInBrowser } from './wordpress/check-browser.js';
import { type CheckList, createCheckList } from './wordpress/check-list.js';
import { addTrialPages, checkPages } from './wordpress/check-pages.js';
import { checkSettings } from './wordpress/check-settings.js';
import { installPrograms, unpackWordPress } from './wordpress/debian.js';
import { freePort, type Running, run, start } from './wordpress/processes.js';
import { type Site, startSite } from './wordpress/site.js';

interface Options {
  readonly wordpress?: string;
  readonly pictures: string;
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

/** The assistant's own server, with an index of its own, open to the trial site. */
async function startAssistant(folder: string, port: number, siteUrl: string): Promise<Running> {
  return start(process.execPath, [join(ROOT, 'dist/scripts/serve.js')], {
    cwd: ROOT,
    env: {
      PORT: String(port),
      HOST: '127.0.0.1',
      METRICS_PORT: '0',
      PUBLIC_URL: '',
      INDEX_DIR: join(folder, 'index'),
      FEEDBACK_DIR: join(folder, 'feedback'),
      ALLOWED_ORIGINS: siteUrl,
    },
    isReady: async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok,
  });
}

async function tryOnThemes(list: CheckList, site: Site, api: string, pictures: string): Promise<void> {
  const pages = await addTrialPages(site);
  const themes = (await site.step('themes')) as readonly {
    readonly name: string;
    readonly isBlock: boolean;
  }[];
  for (const { name, isBlock } of themes) {
    print(`\nTheme ${name}${isBlock ? ', made of blocks' : ''}`);
    await site.step('use-theme', { theme: name });
    await checkPages(list, site, pages, api);
    await checkInBrowser(list, { site, pages, api, pictures: join(pictures, name) });
  }
}

async function trial(folder: string, { wordpress, pictures }: Options, list: CheckList): Promise<void> {
  await installPrograms(print);
  await checkSyntax(list);
  const site = join(folder, 'site');
  if (wordpress === undefined) await unpackWordPress(folder);
  else await cp(resolve(wordpress), site, { recursive: true });
  const [port, apiPort] = [await freePort(), await freePort()];
  const password = randomUUID();
  const language = 'sv_SE';
  const running = await startSite({
    folder,
    wordPress: site,
    integration: INTEGRATION,
    port,
    password,
    language,
  });
  const stops: Running[] = [running];
  try {
    stops.push(await startAssistant(folder, apiPort, running.url));
    const api = `http://127.0.0.1:${apiPort}/`;
    print(`WordPress ${running.version}\n`);
    await list.check('the plugin can be activated', async () => equal(await running.step('activate'), true));
    await checkSettings(list, running, password, api);
    await tryOnThemes(list, running, api, pictures);
    print('');
    await list.check(
      'PHP wanted to reach no other server on behalf of the plugin, and had nothing to warn of',
      async () => {
        deepEqual([await running.requestsOfPlugin(), await running.warningsOfPlugin()], [[], []]);
      },
    );
    await list.check('deleting the plugin leaves nothing of it in the options', async () => {
      await running.step('write-option', { value: { api } });
      equal(await running.step('uninstall'), 0);
    });
  } finally {
    for (const { stop } of stops.reverse()) await stop();
  }
}

const program = new Command('try-wordpress')
  .description(
    'Try the WordPress plugin on a site of its own, from Debian’s packages, and remove the site again.',
  )
  .option('--wordpress <dir>', 'an unpacked WordPress to try instead of Debian’s')
  .option('--pictures <dir>', 'folder for screenshots', join(ROOT, 'pictures'))
  .option('--debug', 'show where a failure arose')
  .action(async (options: Options) => {
    const list = createCheckList(print);
    const folder = await mkdtemp(join(tmpdir(), 'wp-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    process.once('SIGINT', () => process.exit(EXIT.interrupted));
    process.once('SIGTERM', () => process.exit(EXIT.interrupted));
    await trial(folder, options, list);
    if (!list.finish()) process.exitCode = EXIT.failure;
  });

await runCommand(program, process.argv);
