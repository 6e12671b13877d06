// Documents are data: whatever a title, a quotation or an address holds, nothing of it runs, loads or leads astray.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer, Citation } from '../../src/types.js';
import { createFakeAssistant } from '../support/fake-assistant.js';
import { openStage, type Stage } from './stage.js';

const TEXTS = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg/onload=alert(1)>',
  '</textarea><iframe srcdoc="<script>alert(1)</script>">',
  '<style>@import "https://evil.example/x.css";</style>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<a href="javascript:alert(1)">klicka</a>',
  '<math><mtext><img src=x onerror=alert(1)></mtext></math>',
  '{{constructor.constructor("alert(1)")()}}',
  '#{alert(1)}',
  '[länk](javascript:alert(1)) ![bild](https://evil.example/x.png)',
  '=HYPERLINK("https://evil.example","x")',
  '\u202Egnp.exe\u202C å\u0000\u001B[31m',
  '<partnership-assistant api="https://evil.example">',
  '[1] ”falskt citat” [999]',
  '__proto__ constructor toString',
  '\uD800 ensam',
  '<form action=https://evil.example><button autofocus onfocus=alert(1)>',
  '<base href="https://evil.example/">',
  `${'vattenförsörjning'.repeat(40)}`,
];
const ADDRESSES = [
  'javascript:alert(1)',
  'JaVa\tScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:alert(1)',
  '//evil.example/x',
  '/\\evil.example',
  'file:///etc/passwd',
  'https://user@evil.example/',
  '/documents/"><script>alert(1)</script>',
  'https://icld.se/#:~:text="><script>alert(1)</script>',
];

/** Every text with every address: 200 citations in titles, headings, quotations, context and addresses. */
const CITATIONS: readonly Citation[] = TEXTS.flatMap((text, textAt) =>
  ADDRESSES.map((href, at) => ({
    number: textAt * ADDRESSES.length + at + 1,
    documentId: text,
    source: text,
    title: text,
    heading: [text, `${text} 2`],
    language: at % 2 === 0 ? ('sv' as const) : ('en' as const),
    quote: text,
    start: 0,
    end: text.length,
    context: { before: text, after: text },
    url: href,
    href,
  })),
);

const base = await createFakeAssistant().ask({ question: 'hostile' });
const ANSWERS: Readonly<Record<string, Answer>> = {
  list: {
    ...base,
    kind: 'list',
    text: TEXTS.join('\n'),
    citations: CITATIONS,
    items: CITATIONS.map(({ number, title }) => ({
      title,
      documents: [title],
      languages: ['sv'],
      countries: [title],
      swedishPartners: [title],
      internationalPartners: [title],
      sdgs: [1],
      citations: [number],
    })),
    interpretation: {
      kind: 'list',
      topic: TEXTS[0]!,
      language: 'sv',
      filters: { country: [TEXTS[1]!], area: [TEXTS[2]!], swedishPartner: [TEXTS[0]!] },
    },
    suggestions: TEXTS,
    nearest: TEXTS.map((question) => ({ filters: {}, count: 1, question })),
  },
  fact: {
    ...base,
    kind: 'fact',
    text: CITATIONS.map(({ quote, number }) => `${quote}: ”${quote}” [${number}]`).join('\n'),
    citations: CITATIONS,
  },
};

let stage: Stage;
beforeAll(async () => {
  const assistant = createFakeAssistant({ ask: async ({ question }) => ANSWERS[question] ?? base });
  stage = await openStage({ assistant });
});
afterAll(() => stage?.close());

it.each(['list', 'fact'])(
  'a %s of 200 hostile passages runs, loads and leads to nothing',
  async (question) => {
    const visit = await stage.visit({ language: 'sv' });
    await visit.launcher.click();
    await visit.ask(question);
    const showAll = visit.widget.getByRole('button', { name: 'Visa alla' });
    if ((await showAll.count()) > 0) await showAll.click();

    const figures = await visit.widget.locator('figure').count();
    const foreign = await visit.widget
      .locator('script, img, iframe, link, style, base, math, object, embed, partnership-assistant')
      .count();
    const addresses = await visit.widget
      .locator('a')
      .evaluateAll((links) => links.map((link) => [String(link.protocol), String(link.hostname)] as const));
    const hosts = new Set(addresses.map(([, host]) => host));

    expect(figures).toBe(CITATIONS.length);
    expect(foreign).toBe(0);
    expect(new Set(addresses.map(([protocol]) => protocol))).toEqual(new Set(['http:', 'https:']));
    expect(hosts).toEqual(new Set(['127.0.0.1', 'icld.se']));
    expect(await visit.widget.locator('blockquote').first().textContent()).toContain(TEXTS[0]);
    expect(await visit.faults()).toEqual([]);
    await visit.page.context().close();
  },
);

it('hostile settings of a page are text as well', async () => {
  const attributes =
    'data-title="&lt;img src=x onerror=alert(1)&gt;" data-suggestions="&lt;script&gt;alert(1)&lt;/script&gt;" data-filters="__proto__=1"';
  const visit = await stage.visit({ language: 'en', attributes });
  await visit.launcher.click();
  await visit.ask('list');

  expect(await visit.widget.locator('h2').textContent()).toBe('<img src=x onerror=alert(1)>');
  expect(await visit.faults()).toEqual([]);
  await visit.page.context().close();
});
