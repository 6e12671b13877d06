// Writes the pages that are not descriptions of one partnership: articles and networks with sections, articles in
// running prose, questions and answers, partner matches, studies.

import type { Brief } from './briefs.js';
import type { Cast } from './cast.js';
import type { BriefFrame, PageFrame, SectionFrame } from './frames.js';
import { writeBlock } from './labels.js';
import { type Page, writePage, writeSectionPage } from './page.js';
import { SWEDISH_PARTNERS } from './partners.js';
import type { Country, Place } from './places.js';
import type { Random } from './random.js';
import type { Fact } from './story.js';
import { writeSection } from './write-entry.js';

const NUMBERS = {
  sv: ['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six'],
};

/** An article or network with one section for each cast. */
export function writeFrame(random: Random, file: string, frame: SectionFrame, casts: readonly Cast[]): Page {
  const count = (text: string): string => {
    const number = NUMBERS[frame.lang][casts.length] ?? String(casts.length);
    return text
      .replaceAll('{n}', number)
      .replaceAll('{N}', `${number.charAt(0).toUpperCase()}${number.slice(1)}`);
  };
  const isArticle = frame.kind === 'article';
  const block = writeBlock(
    random,
    {
      sdgs: [16, 17],
      areas: [],
      themes: [],
      swedishPartners: [...new Set(casts.map(({ swedish }) => swedish.label))],
      internationalPartners: [...new Set(casts.map(({ place }) => place.label))],
      tags: frame.tags,
    },
    frame.lang,
    true,
  );
  const paragraphs = (texts: readonly string[]): string[] => texts.flatMap((text) => [count(text), '']);
  const text = [...frame.opening, ...frame.closing].map(count).join('\n\n');
  return writeSectionPage(
    file,
    {
      opening: [frame.title, '', ...paragraphs(frame.opening)].slice(0, -1),
      closing: [...paragraphs(frame.closing).slice(0, -1), '', ...block.lines],
      document: {
        id: `${isArticle ? 'article' : 'network'}-${frame.half}-${frame.lang}`,
        title: frame.title,
        lang: frame.lang,
        kind: frame.kind,
        text,
        main: [],
        touched: casts.flatMap(({ story }) => [...story.main, ...(story.touched ?? [])]),
        countries: [...new Set(casts.map(({ country }) => country.code))],
        sdgs: block.stated.sdgs,
        areas: [],
        themes: [],
        tags: frame.tags,
        swedishPartners: block.stated.swedishPartners,
        internationalPartners: block.stated.internationalPartners,
        ...(block.sdgLine === undefined ? {} : { sdgLine: block.sdgLine }),
        facts: frame.facts.map(([passage, answers, sv, en]): Fact => [count(passage), answers, sv, en]),
      },
    },
    casts.map((cast) => writeSection(random, cast)),
  );
}

/** A partnership of one sentence: who takes part. */
export interface BriefCast {
  readonly brief: Brief;
  readonly country: Country;
  readonly place: Place;
}

/** An article in running prose, one sentence for each partnership. */
export function writeBriefs(
  random: Random,
  file: string,
  frame: BriefFrame,
  briefs: readonly BriefCast[],
): Page {
  const partners = random.sample(
    SWEDISH_PARTNERS.filter(({ place }) => !place.startsWith('Region')),
    briefs.length,
  );
  const sentences = briefs.map(({ brief, country, place }, index) =>
    brief.text
      .replaceAll('{S}', partners[index]!.place)
      .replaceAll('{A}', place.name)
      .replaceAll('{C}', country.names[frame.lang]),
  );
  const block = writeBlock(
    random,
    {
      sdgs: [17],
      areas: [],
      themes: [],
      swedishPartners: partners.map(({ label }) => label),
      internationalPartners: briefs.map(({ place }) => place.label),
      tags: frame.lang === 'sv' ? ['startbidrag'] : ['inception'],
    },
    frame.lang,
    true,
  );
  return writePage(file, undefined, [
    {
      lines: [frame.title, '', frame.opening, '', sentences.join(' '), '', frame.closing, '', ...block.lines],
      document: {
        id: `briefs-${frame.half}-${frame.lang}`,
        title: frame.title,
        lang: frame.lang,
        kind: 'article',
        text: [frame.opening, ...sentences, frame.closing].join('\n'),
        main: briefs.flatMap(({ brief }) => brief.main),
        touched: [],
        countries: [...new Set(briefs.map(({ country }) => country.code))],
        sdgs: block.stated.sdgs,
        areas: [],
        themes: [],
        tags: block.stated.tags,
        swedishPartners: block.stated.swedishPartners,
        internationalPartners: block.stated.internationalPartners,
        facts: [frame.fact],
      },
    },
  ]);
}

/** A page on no partnership. `country` and `place` fill a partner match. */
export function writePlainPage(
  random: Random,
  file: string,
  frame: PageFrame,
  match: { readonly country: Country; readonly place: Place },
): Page {
  const { lang, kind } = frame;
  const local = (text: string, language: 'sv' | 'en'): string =>
    text.replaceAll('{A}', match.place.name).replaceAll('{C}', match.country.names[language]);
  const isMatch = kind === 'partner-match';
  const tagLines =
    frame.tags.length === 0 ? [] : ['', lang === 'sv' ? 'Etiketter' : 'Tags', `${frame.tags.join(', ')},`];
  const header =
    isMatch && random.chance(0.6)
      ? { sv: 'Arkiv: Söker partner', en: 'Archive: Partner matches' }[lang]
      : undefined;
  const title = local(frame.title, lang);
  const text = local(frame.text, lang);
  return writePage(file, header, [
    {
      lines: [title, '', ...text.split('\n'), ...tagLines],
      document: {
        id: `page-${kind}-${frame.half}-${lang}`,
        title,
        lang,
        kind,
        text,
        main: [],
        touched: frame.touched,
        countries: isMatch ? [match.country.code] : [],
        sdgs: [],
        areas: [],
        themes: [],
        tags: frame.tags,
        swedishPartners: [],
        internationalPartners: isMatch ? [match.place.name] : [],
        facts: frame.facts.map(
          ([passage, answers, sv, en]) =>
            [local(passage, lang), answers, local(sv, 'sv'), local(en, 'en')] as const,
        ),
      },
    },
  ]);
}
