// A WordPress site for one trial: MariaDB on a socket in the trial's folder, PHP's own server on 127.0.0.1, and the
// plugin under trial copied in. Steps inside WordPress are done by integrations/wordpress/trial/site.php.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type Running, run, start } from './processes.js';

/** What a site is made from. */
export interface SiteParts {
  /** The trial's own folder. */
  readonly folder: string;
  /** WordPress inside it, as unpacked. */
  readonly wordPress: string;
  /** integrations/wordpress of this project. */
  readonly integration: string;
  readonly port: number;
  readonly password: string;
  /** Of the site, as WordPress names it: sv_SE. */
  readonly language: string;
}

/** A running site. */
export interface Site {
  readonly url: string;
  readonly version: string;
  /** A step of site.php. @returns the value that it printed. */
  step(name: string, given?: unknown): Promise<unknown>;
  /** Addresses that the plugin's PHP wanted to reach. */
  requestsOfPlugin(): Promise<readonly string[]>;
  /** Warnings and notices of PHP that name the plugin. */
  warningsOfPlugin(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

function configuration(socket: string): string {
  return `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DISABLE_FATAL_ERROR_HANDLER', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', 'cli' === PHP_SAPI );
define( 'WP_DEBUG_LOG', __DIR__ . '/wp-content/debug.log' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;
}

async function startDatabase(
  folder: string,
): Promise<{ readonly socket: string; readonly database: Running }> {
  const socket = join(folder, 'mariadb.sock');
  const files = join(folder, 'database');
  const user = `--user=${userInfo().username}`;
  await run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${files}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    user,
  ]);
  const database = await start(
    'mariadbd',
    ['--no-defaults', `--datadir=${files}`, `--socket=${socket}`, '--skip-networking', user],
    {
      isReady: async () => {
        const code = 'new mysqli(null, "root", "", "", 0, $argv[1]);';
        await run('php', ['-r', code, socket]);
        return true;
      },
    },
  );
  return { socket, database };
}

/** Lays out, installs and serves a site; the plugin is there but not yet active. */
export async function startSite(parts: SiteParts): Promise<Site> {
  const { folder, wordPress, integration, port, password, language } = parts;
  const host = `127.0.0.1:${port}`;
  const url = `http://${host}`;
  const { socket, database } = await startDatabase(folder);
  const content = join(wordPress, 'wp-content');
  const step = async (name: string, given: object = {}): Promise<unknown> => {
    const script = join(integration, 'trial/site.php');
    return JSON.parse(await run('php', [script, wordPress, name, JSON.stringify({ host, ...given })]));
  };
  const running: Running[] = [database];
  const stop = async () => {
    for (const program of running.reverse()) await program.stop();
  };
  try {
    await writeFile(join(wordPress, 'wp-config.php'), configuration(socket));
    await mkdir(join(content, 'mu-plugins'), { recursive: true });
    await cp(join(integration, 'trial/watch-requests.php'), join(content, 'mu-plugins/watch-requests.php'));
    const plugin = join(content, 'plugins/partnership-assistant');
    await cp(join(integration, 'partnership-assistant'), plugin, { recursive: true });
    await step('create-database', { socket });
    const installed = await step('install', { url, password, language });
    const server = await start('php', ['-S', host, '-t', wordPress], {
      isReady: async () => (await fetch(`${url}/wp-login.php`)).ok,
    });
    running.push(server);
    return {
      url,
      version: (installed as { readonly version: string }).version,
      step: (name, given) => step(name, given as object | undefined),
      requestsOfPlugin: () => readLog(join(content, 'requests-of-the-plugin.log')),
      warningsOfPlugin: async () =>
        (await readLog(join(content, 'debug.log'))).filter((line) => line.includes('partnership')),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function readLog(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').filter((line) => line !== '');
}
