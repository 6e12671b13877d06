import { describe, expect, it } from 'vitest';
import { readFilters, writeFilters } from '../../src/widget/page-filters.js';
import { readSettings, type SettingName } from '../../src/widget/settings.js';

function settings(values: Partial<Record<SettingName, string>>, pageLanguage?: string) {
  return readSettings({
    get: (name) => values[name],
    pageUrl: 'https://icld.se/projekt/kenya/',
    scriptUrl: 'https://www.example.se/assistent/widget/v1/partnership-assistant.0123456789ab.js',
    pageLanguage,
  });
}

describe('settings', () => {
  it('ask the server that the script came from, in whatever folder it lies', () => {
    expect(settings({}).apiBase).toBe('https://www.example.se/assistent/');
  });

  it.each([
    ['https://api.example', 'https://api.example/'],
    ['/assistent', 'https://icld.se/assistent/'],
    ['http://[', 'https://icld.se/'],
  ])('ask the server that the page names: %s', (api, apiBase) => {
    expect(settings({ api }).apiBase).toBe(apiBase);
  });

  it.each([
    ['en', 'sv', 'en'],
    ['sv-FI', 'en', 'sv'],
    [undefined, 'en-GB', 'en'],
    ['de', 'en', 'en'],
    [undefined, 'de', 'sv'],
    [undefined, undefined, 'sv'],
  ])('are in the language set (%s), else of the page (%s), else Swedish', (lang, page, expected) => {
    expect(settings(lang === undefined ? {} : { lang }, page).language).toBe(expected);
  });

  it('fall back where a value is not known', () => {
    expect(settings({ mode: 'popup', position: 'middle', theme: 'blue' })).toMatchObject({
      mode: 'launcher',
      position: 'right',
      theme: 'auto',
      title: undefined,
      suggestions: [],
      filters: {},
    });
  });

  it('divide suggestions by a bar', () => {
    expect(settings({ suggestions: 'Vad gör Umeå? | Who works in Kenya?||' }).suggestions).toEqual([
      'Vad gör Umeå?',
      'Who works in Kenya?',
    ]);
  });
});

describe('filters of a page', () => {
  it('are written as in an address and read back', () => {
    const filters = { country: ['KE', 'UA'], sdg: [6], swedishPartner: ['Umeå kommun'] };

    expect(readFilters('country=KE&country=UA&sdg=6&swedishPartner=Ume%C3%A5 kommun')).toEqual(filters);
    expect(readFilters(writeFilters(filters))).toEqual(filters);
  });

  it('leave out what is no facet and no goal', () => {
    expect(readFilters('colour=blue&sdg=18&sdg=x&country=&__proto__=x')).toEqual({});
  });
});
