// What visitors' pages must hold: one script tag with the settings as escaped attributes, the element where the
// shortcode stands, no inline script, and nothing where nothing shall be.
import { deepEqual, equal, ok } from 'node:assert/strict';
import type { CheckList } from './check-list.js';
import { decodeEntities, readTags } from './read-tags.js';
import type { Site } from './site.js';
import { createVisitor } from './visitor.js';

/** Attributes that hold more than letters: quotes, markup, entities, what a replacement pattern would take for a group. */
const HOSTILE = `"><script>alert('å')</script> onload="x" &amp; $1 \\0`;

const SCRIPT_ID = 'partnership-assistant-js';

/** Ids of the pages that the checks visit. */
export interface TrialPages {
  readonly plain: number;
  readonly swedish: number;
  readonly english: number;
  readonly hostile: number;
}

/** Makes the pages. */
export async function addTrialPages(site: Site): Promise<TrialPages> {
  const add = (title: string, content: string) =>
    site.step('add-page', { title, content }) as Promise<number>;
  const block = (shortcode: string) => `<!-- wp:shortcode -->\n${shortcode}\n<!-- /wp:shortcode -->`;
  return {
    plain: await add('Utan kortkod', '<!-- wp:paragraph --><p>Hej</p><!-- /wp:paragraph -->'),
    swedish: await add('Fråga', block('[partnership_assistant mode="inline" lang="sv"]')),
    english: await add(
      'Ask',
      block('[partnership_assistant lang="en" greeting="" filters="country=KE&amp;country=UA"]'),
    ),
    hostile: await add(
      'Hostile',
      block(
        `[partnership_assistant lang="en'" mode="evil" title='x" onmouseover="alert(1)' greeting="a'b&lt;i&gt;c"]`,
      ),
    ),
  };
}

/** Runs the checks under the theme in use. */
export async function checkPages(list: CheckList, site: Site, pages: TrialPages, api: string): Promise<void> {
  const visitor = createVisitor(site.url);
  const open = async (id: number) => (await visitor.open(`/?page_id=${id}`)).html;
  const scripts = (html: string) =>
    readTags(html, 'script').filter(({ attributes }) => attributes.id === SCRIPT_ID);
  const elements = (html: string) =>
    readTags(html, 'partnership-assistant').map(({ attributes }) => attributes);
  const set = (value: object) => site.step('write-option', { value });
  const src = `${api}widget/v1/partnership-assistant.js`;
  /** As WordPress 6.3 and later mark what they load asynchronously; of no matter here. */
  const withoutMark = ({
    'data-wp-strategy': _,
    type: __,
    ...attributes
  }: Readonly<Record<string, string>>) => attributes;

  await list.check(
    'every page has one script tag, loaded asynchronously, and no inline script of the plugin',
    async () => {
      await set({ api });
      const html = await open(pages.plain);
      equal(scripts(html).length, 1);
      const { async: isAsync, ...attributes } = withoutMark(scripts(html)[0]?.attributes ?? {});
      ok(isAsync !== undefined, 'Expected async.');
      deepEqual(attributes, { id: SCRIPT_ID, src, 'data-api': api });
      equal(scripts(html)[0]?.text.trim(), '');
      const inline = readTags(html, 'script').filter(({ attributes: { src: from } }) => from === undefined);
      ok(
        inline.every(({ text }) => !/partnership.?assistant/i.test(text)),
        'Expected no inline script that names it.',
      );
      deepEqual(elements(html), []);
    },
  );
  await list.check('settings stand in the tag, escaped, whatever was stored', async () => {
    await set({
      api,
      script: `${api}widget/v1/fixed.js`,
      integrity: 'sha384-x"y',
      language: 'en',
      position: 'left',
      theme: 'dark',
      title: HOSTILE,
      greeting: HOSTILE,
      suggestions: 'Vad görs om vatten?\nWhat about "waste"?',
    });
    const html = await open(pages.plain);
    const { async: _, ...attributes } = withoutMark(scripts(html)[0]?.attributes ?? {});
    deepEqual(attributes, {
      id: SCRIPT_ID,
      src: `${api}widget/v1/fixed.js`,
      'data-api': api,
      'data-lang': 'en',
      'data-position': 'left',
      'data-theme': 'dark',
      'data-title': decodeEntities(HOSTILE),
      'data-greeting': decodeEntities(HOSTILE),
      'data-suggestions': 'Vad görs om vatten?|What about "waste"?',
      integrity: 'sha384-x"y',
      crossorigin: 'anonymous',
    });
    ok(!html.includes("<script>alert('å')"), 'Expected no tag out of a setting.');
  });
  await list.check('the shortcode becomes the element, with a link for browsers without script', async () => {
    await set({ api, placement: 'shortcode' });
    const swedish = await open(pages.swedish);
    deepEqual(elements(swedish), [{ 'data-mode': 'inline', 'data-lang': 'sv' }]);
    equal(scripts(swedish).length, 1);
    ok(
      swedish.includes(
        `<a href="${api}?lang=sv" lang="sv">Fråga om partnerskapen</a></partnership-assistant>`,
      ),
      'Expected the link.',
    );
    const english = await open(pages.english);
    deepEqual(elements(english), [
      {
        'data-mode': 'inline',
        'data-lang': 'en',
        'data-greeting': '',
        'data-filters': 'country=KE&country=UA',
      },
    ]);
    ok(english.includes(`lang="en">Ask about the partnerships</a>`), 'Expected the link in English.');
  });
  await list.check('what an editor writes into the shortcode cannot leave its attribute', async () => {
    const [attributes] = elements(await open(pages.hostile));
    deepEqual(attributes, {
      'data-mode': 'inline',
      'data-title': 'x" onmouseover="alert(1)',
      'data-greeting': "a'bc",
    });
  });
  await list.check('with placement by shortcode, other pages have no script', async () => {
    deepEqual(scripts(await open(pages.plain)), []);
  });
  await list.check('a feed has neither script nor element', async () => {
    const { html } = await visitor.open('/?feed=rss2');
    ok(!html.includes('<partnership-assistant') && !html.includes(SCRIPT_ID));
  });
  await list.check('without an address, or with a broken setting, visitors see nothing', async () => {
    for (const value of [{}, { api: ['x'], title: 7 }]) {
      await set(value);
      const html = await open(pages.swedish);
      deepEqual([scripts(html), elements(html)], [[], []]);
      ok(!/visas inte än|not shown yet/.test(html), 'Expected the note for editors only.');
    }
  });
}
