// Writes one text of a partnership as lines of a page: a project with its project line, a news piece, or a section
// of an article. Decides titles, and sees to it that the country can be found somewhere in the text or on the page.
import type { Cast } from './cast.js';
import type { WrittenDocument } from './document.js';
import { fill } from './fill.js';
import { AREA_NAMES, writeBlock } from './labels.js';
import type { Random } from './random.js';

type Language = 'sv' | 'en';

/** Lines of an entry, and what is known of it but for its place. */
export interface WrittenEntry {
  readonly lines: readonly string[];
  readonly document: Omit<WrittenDocument, 'file' | 'lines' | 'parent'>;
}

/** What a page says of the entry before it begins. */
export interface PageSetting {
  readonly labelLanguage: Language;
  /** Whether the page's first line names the country. */
  readonly isCountryPage: boolean;
}

/** A project description in the story's own language. */
export function writeProject(random: Random, cast: Cast, page: PageSetting): WrittenEntry {
  const { story } = cast;
  const text = fill(story.text, cast, story.lang);
  const isCountryKnown =
    page.isCountryPage ||
    text.includes(cast.country.names[story.lang]) ||
    (cast.place.isReal && random.chance(0.5));
  const title = projectTitle(random, cast, isCountryKnown);
  const hasSubtitle = random.chance(0.93);
  const subtitle = `${story.lang === 'sv' ? 'Projekt' : 'Project'}: ${fill(story.title, cast, story.lang)}`;
  const block = writeBlock(random, meantLabels(cast, []), page.labelLanguage);
  return {
    lines: [
      title,
      '',
      ...(hasSubtitle ? [subtitle, ''] : []),
      ...text.split('\n'),
      ...(block.lines[0]?.match(/^(?:Projektområde|Project Area)$/u) && random.chance(0.3) ? [] : ['']),
      ...block.lines,
    ],
    document: {
      ...factsOf(cast, block),
      id: cast.id,
      title,
      ...(hasSubtitle ? { subtitle } : {}),
      lang: story.lang,
      kind: 'project',
      text,
    },
  };
}

/** A short news piece on one partnership, in the language its project is not written in. @throws without a twin */
export function writeNews(random: Random, cast: Cast, page: PageSetting): WrittenEntry {
  const { twin, lang } = twinOf(cast);
  const text = fill(twin.text, cast, lang);
  const title = fill(twin.title, cast, lang);
  const tags = [
    cast.country.names[page.labelLanguage],
    ...random.sample(lang === 'sv' ? ['partnerskap', 'nyhet', 'besök'] : ['partnership', 'news', 'visit'], 1),
  ];
  const meant = { ...meantLabels(cast, tags), areas: [], themes: [] };
  const kept = { ...meant, sdgs: random.chance(0.5) ? meant.sdgs : [] };
  const block = writeBlock(random, kept, page.labelLanguage, true);
  const ending = lang === 'sv' ? 'Läs mer om projektet' : 'Read more about the project';
  return {
    lines: [title, '', ...text.split('\n'), ...(random.chance(0.4) ? ['', ending] : []), '', ...block.lines],
    document: { ...factsOf(cast, block), id: `${cast.id}-news`, title, lang, kind: 'article', text },
  };
}

/** A section of an article or network, in the language its project is not written in. @throws without a twin */
export function writeSection(random: Random, cast: Cast): WrittenEntry {
  const { twin, lang } = twinOf(cast);
  const text = fill(twin.text, cast, lang);
  const country = cast.country.names[lang];
  const isStated = text.includes(country);
  const form = isStated ? 'plain' : random.pick(['heading', 'line'] as const);
  const pair = `${cast.swedish.place} ${lang === 'sv' ? 'och' : 'and'} ${cast.place.name}`;
  const title = form === 'heading' ? `${pair}, ${country}` : pair;
  const area = random.chance(0.6) ? cast.areas[0] : undefined;
  const areaLine =
    area === undefined
      ? []
      : [`${lang === 'sv' ? 'Samarbetsområde' : 'Area of Cooperation'}: ${AREA_NAMES[area]![lang]}`];
  return {
    lines: [title, '', ...(form === 'line' ? [country, ''] : []), ...areaLine, ...text.split('\n')],
    document: {
      id: `${cast.id}-section`,
      title,
      lang,
      kind: 'section',
      cast,
      text,
      main: cast.story.main,
      touched: cast.story.touched ?? [],
      countries: [cast.country.code],
      sdgs: [],
      areas: area === undefined ? [] : [area],
      themes: [],
      tags: [],
      swedishPartners: [cast.swedish.label],
      internationalPartners: [cast.place.label],
    },
  };
}

/** The language of the story's twin. */
export function twinLanguage(cast: Cast): Language {
  return cast.story.lang === 'sv' ? 'en' : 'sv';
}

function twinOf(cast: Cast): {
  readonly twin: NonNullable<Cast['story']['twin']>;
  readonly lang: Language;
} {
  const { twin } = cast.story;
  if (twin === undefined) throw new RangeError(`expected a twin of story ${cast.story.id}, got none`);
  return { twin, lang: twinLanguage(cast) };
}

function projectTitle(random: Random, cast: Cast, isCountryKnown: boolean): string {
  const { lang } = cast.story;
  const and = lang === 'sv' ? 'och' : 'and';
  const isLong = random.chance(0.15);
  const pair = isLong
    ? `${cast.swedish.label} ${and} ${cast.place.name}`
    : `${cast.swedish.place} ${and} ${cast.place.name}`;
  return isCountryKnown && random.chance(0.5) ? pair : `${pair}, ${cast.country.names[lang]}`;
}

function meantLabels(cast: Cast, tags: readonly string[]) {
  return {
    sdgs: cast.sdgs,
    areas: cast.areas,
    themes: cast.themes,
    swedishPartners: [cast.swedish.label],
    internationalPartners: [cast.place.label],
    tags,
  };
}

function factsOf(cast: Cast, block: ReturnType<typeof writeBlock>) {
  const { stated, sdgLine } = block;
  return {
    cast,
    main: cast.story.main,
    touched: cast.story.touched ?? [],
    countries: [cast.country.code],
    sdgs: stated.sdgs,
    areas: stated.areas,
    themes: stated.themes,
    tags: stated.tags,
    // A partner whose label is missing is still named by the title.
    swedishPartners: [cast.swedish.label],
    internationalPartners: [cast.place.label],
    ...(sdgLine === undefined ? {} : { sdgLine }),
  };
}
