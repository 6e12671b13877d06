// Brings what the trial needs from Debian's packages. PHP and MariaDB are installed where they are missing, as
// mariadb-server-core, which starts no service; WordPress is only unpacked into the trial's own folder, since its
// package would bring a web server.
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { exists, run } from './processes.js';

const UNPACKED = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'libjs-cropper',
  'libjs-underscore',
  'php-getid3',
] as const;

/** Installs the missing programs. @throws when that needs root and we are not. */
export async function installPrograms(print: (line: string) => void): Promise<void> {
  const missing: string[] = [];
  if (!(await exists('php'))) missing.push('php-cli');
  if (!(await hasMysqli())) missing.push('php-mysql');
  if (!(await exists('mariadbd'))) missing.push('mariadb-server-core');
  // Laying out a database takes a program of the client's.
  if (!(await exists('my_print_defaults'))) missing.push('mariadb-client-core');
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    throw new Error(
      `Expected PHP and MariaDB, found them missing in part. Run: sudo apt-get install ${missing.join(' ')}`,
    );
  }
  print(`Installing ${missing.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
}

async function hasMysqli(): Promise<boolean> {
  return (await run('php', ['-m']).catch(() => '')).split('\n').includes('mysqli');
}

/** Downloads Debian's WordPress and lays it out as a plain folder. @returns the folder. */
export async function unpackWordPress(folder: string): Promise<string> {
  const packages = join(folder, 'packages');
  const root = join(folder, 'root');
  await mkdir(packages, { recursive: true });
  await run('apt-get', ['download', '-qq', ...UNPACKED], { cwd: packages });
  for (const name of await readdir(packages)) await run('dpkg-deb', ['-x', join(packages, name), root]);
  const site = join(folder, 'site');
  // Links lead to folders of the other packages, and one to a file of Apache's that is not there.
  await run('sh', [
    '-c',
    'cp -RL "$1" "$2" 2>/dev/null || test -f "$2/wp-load.php"',
    'sh',
    join(root, 'usr/share/wordpress'),
    site,
  ]);
  return site;
}
