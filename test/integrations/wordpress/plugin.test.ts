// What can be held without a WordPress: the plugin speaks the widget's names, its texts are whole in both languages,
// and every file parses where PHP is there. scripts/try-wordpress.ts tries the rest on a real site.
import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { describeWidget } from '../../../src/server/widget-files.js';
import { readCompiled, readSource } from './read-catalogue.js';

const FOLDER = 'integrations/wordpress/partnership-assistant';
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const phpFiles = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.php'),
);
const php = phpFiles.map(read).join('\n');

/** The names in a list of the widget's source, which only a browser can load. */
function widgetSettings(): readonly string[] {
  const [, list = ''] =
    /SETTING_NAMES = \[([^\]]+)\]/.exec(readFileSync('src/widget/settings.ts', 'utf8')) ?? [];
  return [...list.matchAll(/'([a-z]+)'/g)].map(([, name = '']) => name);
}

/** The keys of the array that a function of the plugin returns or builds. */
function keysIn(file: string, functionName: string, pattern: RegExp): readonly string[] {
  const [, body = ''] = new RegExp(`function ${functionName}\\([^]*?\\{([^]*?)\\n\\}`).exec(read(file)) ?? [];
  return [...body.matchAll(pattern)].map(([, name = '']) => name);
}

describe('the WordPress plugin and the widget', () => {
  it('names in the script tag only attributes that the widget reads', () => {
    const names = keysIn(
      'includes/script.php',
      'partnership_assistant_script_attributes',
      /'data-([a-z]+)'/g,
    );

    expect(names).toContain('api');
    expect(widgetSettings()).toEqual(expect.arrayContaining([...names]));
  });

  it('takes in the shortcode every setting of the widget but the address of the server', () => {
    const names = keysIn(
      'includes/shortcode.php',
      'partnership_assistant_shortcode_defaults',
      /'([a-z]+)'\s+=>/g,
    );

    expect([...names].sort()).toEqual(
      widgetSettings()
        .filter((name) => name !== 'api')
        .sort(),
    );
  });

  it('writes the element under the name that the widget defines', () => {
    const [, name] = /ELEMENT_NAME = '([^']+)'/.exec(readFileSync('src/widget/element.ts', 'utf8')) ?? [];

    expect(read('includes/shortcode.php')).toContain(`'<${name}%s>%s</${name}>'`);
  });

  it('loads the script from where the server has it', () => {
    const [, path] = /SCRIPT_PATH = '([^']+)'/.exec(read('includes/script.php')) ?? [];

    expect(`/${path}`).toBe(describeWidget('').path);
  });
});

describe('the texts of the WordPress plugin', () => {
  const source = readSource(read('languages/partnership-assistant-sv_SE.po'));

  it('have a Swedish translation each, and no translation is left over', () => {
    const calls = php.matchAll(/(?:__|esc_html__)\( '((?:[^'\\]|\\.)*)', 'partnership-assistant' \)/g);
    const [, description] = /\* Description:\s+(.+)/.exec(read('partnership-assistant.php')) ?? [];
    const texts = new Set([...calls].map(([, text]) => text).concat(description));

    expect(new Set(source.keys())).toEqual(texts);
    expect([...source.values()].filter((translation) => translation === '')).toEqual([]);
  });

  it('keep their gaps in Swedish', () => {
    const gaps = (text: string) => text.match(/%s/g)?.length ?? 0;

    for (const [text, translation] of source) expect(gaps(translation), text).toBe(gaps(text));
  });

  it('are compiled as they stand in the source', () => {
    const compiled = readCompiled(readFileSync(join(FOLDER, 'languages/partnership-assistant-sv_SE.mo')));

    expect(compiled).toEqual(source);
  });
});

describe('the files of the WordPress plugin', () => {
  it.each(phpFiles)('%s does nothing when it is opened directly', (name) => {
    expect(read(name)).toMatch(/^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m);
  });

  it('bear one version', () => {
    const [, version] = /\* Version:\s+(\S+)/.exec(read('partnership-assistant.php')) ?? [];

    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(read('readme.txt')).toContain(`Stable tag: ${version}`);
  });

  it('print no script of their own and ask no server for anything', () => {
    expect(php).not.toMatch(
      /wp_add_inline_script|wp_localize_script|wp_remote_|curl_|file_get_contents|<script>/,
    );
  });

  const hasPhp = spawnSync('php', ['--version']).status === 0;
  it.skipIf(!hasPhp)(
    `parse${hasPhp ? '' : ' (not tried: no php here; apt-get install php-cli)'}`,
    async () => {
      const check = promisify(execFile);

      // Rejected with what PHP says of the file.
      const replies = await Promise.all(phpFiles.map((name) => check('php', ['-l', join(FOLDER, name)])));

      for (const { stdout } of replies) expect(stdout).toContain('No syntax errors');
    },
  );
});
