import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_TEXTS } from '../../../src/server/pages/page-texts.js';
import { citeFake } from '../../support/fake-assistant.js';
import { startServer, type TestServer } from '../../support/start-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ isShared: true });
});
afterAll(() => server.stop());

const { start, end } = citeFake(
  1,
  'umea-kommun~falun-och-kolomyia',
  'Fokus ligger på vattenförsörjning 🌊 och avfall.',
);

async function page(path: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await server.fetch(path, { headers });
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  return await response.text();
}

/** Attribute values of every link of a page. */
function links(markup: string): string[] {
  return [...markup.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) =>
    (href ?? '').replaceAll('&amp;', '&'),
  );
}

describe('the start page', () => {
  it('asks by a plain form with a label, and shows what the texts hold', async () => {
    const markup = await page('/?lang=sv');

    expect(markup).toContain('<form class="ask" action="/#answer" method="get"');
    expect(markup).toContain('<label for="question">Din fråga</label>');
    expect(markup).toContain('3 texter');
    expect(markup).toContain('Ukraina (2)');
    expect(markup).toContain('/api/ask');
    expect(markup).not.toContain('<script');
  });

  it.each([
    ['/', { 'accept-language': 'en' }, 'en'],
    ['/', { 'accept-language': 'de' }, 'sv'],
    ['/?lang=en', { 'accept-language': 'sv' }, 'en'],
    ['/?lang=xx', { 'accept-language': 'en' }, 'en'],
  ] as const)('%s with %j is in %s', async (path, headers, language) => {
    expect(await page(path, headers)).toContain(`<html lang="${language}">`);
  });

  it('leads to questions that this corpus can answer', async () => {
    const asked = links(await page('/?lang=en')).filter((href) => href.includes('question='));

    expect(asked.map((href) => new URL(href, server.url).searchParams.get('question'))).toContain(
      'Which projects are there in Ukraine?',
    );
  });

  it('ignores parameters that others add to links', async () => {
    expect((await server.fetch('/?utm_source=nyhetsbrev&fbclid=1')).status).toBe(200);
  });
});

describe('an answer on the page', () => {
  it('shows a list with its quotations in their language and links to the passages', async () => {
    const markup = await page('/?lang=en&question=Which+projects+address+water%3F');

    expect(markup).toContain('<ol class="items"><li><h3 lang="en">Falun and Kolomyia</h3>');
    expect(markup).toContain('<blockquote lang="sv"><p>Fokus ligger på vattenförsörjning 🌊 och avfall.</p>');
    expect(markup).toContain('water supply &amp; waste');
    expect(links(markup)).toContain(
      `/documents/umea-kommun~falun-och-kolomyia?lang=en&start=${start}&end=${end}#passage`,
    );
    expect(links(markup)).toContain('https://icld.se/?swedish_partner=falu-kommun');
    expect(markup).toContain('<meta name="robots" content="noindex, nofollow">');
  });

  it('shows what was understood and can ask again without a facet', async () => {
    const markup = await page('/?lang=sv&question=vatten');
    const again = links(markup).find((href) => href.includes('without=country'));

    expect(markup).toContain('<dt>Land</dt>');
    expect(again).toBeDefined();
    const without = await page(again ?? '');
    expect(without).not.toContain('<dt>Land</dt>');
  });

  it('shows a refusal with what comes nearest as links', async () => {
    const markup = await page('/?lang=en&question=projects+in+Zambia');

    expect(markup).toContain(PAGE_TEXTS.en.nearest);
    expect(markup).toContain('Which projects are there in Ukraine?</a> (2)');
    expect(markup).toContain('<dd>Zambia');
  });

  it('keeps a question that cannot be taken, with words of advice', async () => {
    const response = await server.fetch(`/?lang=sv&question=${'å'.repeat(1001)}`, {
      headers: { accept: 'text/html' },
    });

    const markup = await response.text();
    expect(response.status).toBe(422);
    expect(markup).toContain('Skriv en fråga på mellan 1 och 1 000 tecken.');
    expect(markup).toContain(`>${'å'.repeat(1000)}</textarea>`);
  });

  it('tells the assistant the language of the page only when the question does not tell its own', async () => {
    expect(await page('/?lang=en&question=Kisumu')).toContain('<div lang="en">');
    expect(await page('/?lang=en&question=Vilka+projekt+handlar+om+skolor%3F')).toContain('<div lang="sv">');
  });
});

describe('the page of a document', () => {
  it('marks the passage and makes it the target of the link', async () => {
    const markup = await page(`/documents/umea-kommun~falun-och-kolomyia?lang=en&start=${start}&end=${end}`);

    expect(markup).toContain('<mark id="passage">Fokus ligger på vattenförsörjning 🌊 och avfall.</mark>');
    expect(markup).toContain('<h1 lang="sv">Falun och Kolomyia</h1>');
    expect(markup).toContain('lines 10–13');
    expect(links(markup)).toContain('/documents/umea-kommun~falun-and-kolomyia?lang=en');
    expect(markup).toContain('<ul class="bulleted"><li>- Räddningstjänst</li></ul>');
  });

  it('marks a passage over several lines, each line for itself, with one target', async () => {
    const markup = await page('/documents/umea-kommun~falun-och-kolomyia?start=0&end=40');

    expect(markup.match(/<mark/g)).toHaveLength(2);
    expect(markup.match(/id="passage"/g)).toHaveLength(1);
  });

  it.each([
    'start=5',
    'start=9&end=4',
    'start=0&end=99999',
    'start=a&end=b',
    'start=-1&end=3',
    'start=1&start=2&end=3',
  ])('shows the text without a mark for %s', async (query) => {
    expect(await page(`/documents/umea-kommun~falun-och-kolomyia?${query}`)).not.toContain('<mark');
  });
});

describe('hostile documents and questions', () => {
  it.each([
    '/documents/hostile~page',
    '/documents/hostile~page?start=0&end=30',
    '/?question=hostile',
    `/?question=${encodeURIComponent('"><script>alert(1)</script><img src=x onerror=alert(1)> vatten')}`,
    `/?question=x&lang=${encodeURIComponent('"><script>')}`,
    `/nothing/${encodeURIComponent('<script>alert(1)</script>')}`,
  ])('execute nothing at %s', async (path) => {
    const response = await server.fetch(path, { headers: { accept: 'text/html' } });

    const markup = await response.text();
    expect(markup).not.toMatch(/<script|<svg|<img|javascript:/i);
    expect(markup.replace(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'/);
  });
});

describe('the texts of the pages', () => {
  it('are there in both languages, and differ', () => {
    const flat = (value: object, path = ''): [string, unknown][] =>
      Object.entries(value).flatMap(([key, inner]) =>
        typeof inner === 'object' && inner !== null ? flat(inner, `${path}${key}.`) : [[path + key, inner]],
      );

    const sv = new Map(flat(PAGE_TEXTS.sv));
    const en = new Map(flat(PAGE_TEXTS.en));
    expect([...sv.keys()]).toEqual([...en.keys()]);
    for (const [key, text] of sv) {
      if (typeof text === 'string' && key !== 'facets.area')
        expect([key, text]).not.toEqual([key, en.get(key)]);
    }
  });
});
