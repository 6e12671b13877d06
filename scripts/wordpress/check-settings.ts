// What the settings page must hold: texts in the administrator's language, only administrators and only forms that
// this site made, and nothing stored that is not allowed.
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import type { CheckList } from './check-list.js';
import { decodeEntities } from './read-tags.js';
import type { Site } from './site.js';
import { formFields, signIn, type Visitor } from './visitor.js';

const PAGE = '/wp-admin/options-general.php?page=partnership-assistant';
const FORM = '/wp-admin/options.php';

/** Texts of the page in the two languages of its users. */
const PAGE_TEXTS = {
  sv_SE: [
    'Partnerskapsassistent',
    'Assistentens adress',
    'Placering',
    'Bara där kortkoden står',
    'Kortkoden',
  ],
  en_US: [
    'Partnership assistant',
    'Address of the assistant',
    'Placement',
    'Only where the shortcode stands',
  ],
} as const;

/** What a script of a fixed version looks like in a form. */
const INTEGRITY = `sha384-${'A'.repeat(64)}`;

/** The name of a setting in the form. */
const field = (name: string) => `partnership_assistant_settings[${name}]`;

async function save(admin: Visitor, changes: Readonly<Record<string, string>>) {
  const fields = formFields((await admin.open(PAGE)).html);
  const changed = Object.fromEntries(Object.entries(changes).map(([name, value]) => [field(name), value]));
  return admin.send(FORM, { ...fields, ...changed });
}

/** Runs the checks; afterwards the settings are those of a site that uses the assistant at an address. */
export async function checkSettings(
  list: CheckList,
  site: Site,
  password: string,
  api: string,
): Promise<void> {
  const admin = await signIn(site.url, 'admin', password);
  const stored = async () => (await site.step('read-option')) as Readonly<Record<string, string>> | null;

  for (const [language, texts] of Object.entries(PAGE_TEXTS)) {
    await list.check(`the settings page speaks ${language}`, async () => {
      await site.step('speak', { language });
      const { status, html } = await admin.open(PAGE);
      equal(status, 200);
      for (const text of texts) ok(html.includes(text), `Expected “${text}” on the page.`);
    });
  }
  await list.check('every field of the form has a label and what describes it', async () => {
    const { html } = await admin.open(PAGE);
    for (const [, id] of html.matchAll(/id="(partnership-assistant-[a-z]+)"/g))
      ok(html.includes(`<label for="${id}">`), `Expected a label for ${id}.`);
    for (const [, id] of html.matchAll(/aria-describedby="([^"]+)"/g))
      ok(html.includes(`id="${id}"`), `Expected an element with id ${id}.`);
  });
  await list.check(
    'the address is stored with a slash at its end, and the page then tells IT staff the origins',
    async () => {
      await save(admin, { api: api.replace(/\/$/, '') });
      const { html } = await admin.open(PAGE);
      equal((await stored())?.api, api);
      ok(html.includes(`ALLOWED_ORIGINS=${site.url}<`), 'Expected the line for the server.');
      ok(html.includes(`connect-src ${new URL(api).origin}<`), 'Expected the line for the policy.');
    },
  );
  await list.check('an address that is none is refused by name, in text and not as markup', async () => {
    for (const address of [
      'javascript:alert(1)',
      '"><script>alert(1)</script>',
      'https://user:secret@example.org',
    ]) {
      const { html } = await save(admin, { api: address });
      ok(decodeEntities(html).includes(`“${address}”`), `Expected ${address} to be named.`);
      doesNotMatch(html, /<script>alert\(1\)/);
      equal((await stored())?.api, api);
    }
  });
  await list.check('an integrity value is taken only with the address of its version', async () => {
    await save(admin, { integrity: INTEGRITY, script: '' });
    equal((await stored())?.integrity, '');
    await save(admin, { integrity: INTEGRITY, script: `${api}widget/v1/fixed.js` });
    equal((await stored())?.integrity, INTEGRITY);
    await save(admin, { integrity: '', script: '' });
    deepEqual([(await stored())?.integrity, (await stored())?.script], ['', '']);
  });
  await list.check(
    'unknown choices are not stored, markup is taken off texts, questions are at most six',
    async () => {
      await save(admin, {
        placement: 'everywhere',
        language: 'de',
        title: 'Fråga <b>oss</b>',
        suggestions: 'Vad görs om vatten?\n\nEtt|två\n3\n4\n5\n6\n7',
      });
      const { placement, language, title, suggestions } = (await stored()) ?? {};
      deepEqual([placement, language, title], ['all', '', 'Fråga oss']);
      equal(suggestions, 'Vad görs om vatten?\nEtt två\n3\n4\n5\n6');
      await save(admin, { title: '', suggestions: '' });
    },
  );
  await list.check('a form without the nonce of this site changes nothing', async () => {
    const { _wpnonce: _, ...fields } = formFields((await admin.open(PAGE)).html);
    const { status } = await admin.send(FORM, { ...fields, [field('title')]: 'Kapad' });
    equal(status, 403);
    equal((await stored())?.title, '');
  });
  await list.check('an editor can neither see the page nor send its form', async () => {
    const editor = await signIn(site.url, 'editor', password);
    const fields = formFields((await admin.open(PAGE)).html);
    equal((await editor.open(PAGE)).status, 403);
    equal((await editor.send(FORM, { ...fields, [field('title')]: 'Kapad' })).status, 403);
    equal((await stored())?.title, '');
  });
  await list.check('the list of plugins leads to the page, and the privacy guide has a text', async () => {
    match(
      (await admin.open('/wp-admin/plugins.php')).html,
      /options-general\.php\?page=partnership-assistant/,
    );
    const guide = await admin.open('/wp-admin/options-privacy.php?tab=policyguide');
    match(guide.html, /sets no cookies and stores nothing in your browser/);
  });
}
