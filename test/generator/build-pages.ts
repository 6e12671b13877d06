// Deals the partnerships of a seed out to pages: who stands on a country page, who on a partner page, who also in
// an article or network, who only there.

import type { Half } from './both.js';
import { BRIEFS } from './briefs.js';
import { type Cast, castStories, halfOf, pickCountries, slug } from './cast.js';
import { BRIEF_FRAMES, PAGE_FRAMES, SECTION_FRAMES } from './frames.js';
import { type Page, writePage } from './page.js';
import { COUNTRIES, type Country } from './places.js';
import type { Random } from './random.js';
import { twinLanguage, writeNews, writeProject } from './write-entry.js';
import { type BriefCast, writeBriefs, writeFrame, writePlainPage } from './write-frame.js';

/** All pages of a seed and what was dealt. */
export interface BuiltPages {
  readonly half: Half;
  readonly pages: readonly Page[];
  /** Partnerships with at least one text of their own. */
  readonly casts: readonly Cast[];
  readonly countries: readonly Country[];
}

const ARTICLE_SECTIONS = 4;
const NETWORK_SECTIONS = 3;

/** Writes every page. */
export function buildPages(random: Random, seed: number): BuiltPages {
  const half = halfOf(seed);
  const countries = pickCountries(random);
  const casts = castStories(random, half, countries);
  const [articleLang, networkLang] = random.shuffle(['sv', 'en'] as const) as ['sv' | 'en', 'sv' | 'en'];
  const inArticle = withTwin(casts, articleLang).slice(0, ARTICLE_SECTIONS);
  const inNetwork = withTwin(casts, networkLang).slice(0, NETWORK_SECTIONS);
  const sectionCasts = [...inArticle, ...inNetwork];
  const news = casts.filter((cast) => cast.story.twin && !sectionCasts.includes(cast)).slice(0, 3);
  const sectionOnly = [inArticle[0], inNetwork[0], ...(random.chance(0.5) ? [inArticle[1]] : [])];
  const projects = casts.filter((cast) => !sectionOnly.includes(cast));
  const number = pageNumbers();
  return {
    half,
    casts,
    countries,
    pages: [
      ...writeProjectPages(random, number, projects, news),
      ...writeOtherPages(random, number, {
        half,
        countries,
        sections: [
          { kind: 'article', lang: articleLang, casts: inArticle },
          { kind: 'network', lang: networkLang, casts: inNetwork },
        ],
      }),
    ],
  };
}

function withTwin(casts: readonly Cast[], lang: 'sv' | 'en'): readonly Cast[] {
  const seen = new Set<string>();
  return casts.filter((cast) => {
    const isFit = cast.story.twin !== undefined && twinLanguage(cast) === lang && !seen.has(cast.place.name);
    if (isFit) seen.add(cast.place.name);
    return isFit;
  });
}

type Numbers = () => string;

function pageNumbers(): Numbers {
  let last = 0;
  return () => {
    last += 1;
    return String(last).padStart(2, '0');
  };
}

function writeProjectPages(
  random: Random,
  number: Numbers,
  projects: readonly Cast[],
  news: readonly Cast[],
): Page[] {
  const byCountry = groupBy(projects, ({ country }) => country.code);
  const onCountryPages = random.sample(
    [...byCountry.values()].filter(({ length }) => length >= 2),
    2,
  );
  const dealt = new Set(onCountryPages.flat());
  const byPartner = groupBy(
    projects.filter((cast) => !dealt.has(cast)),
    ({ swedish }) => swedish.label,
  );
  const withNews = (cast: Cast, page: Parameters<typeof writeProject>[2]) =>
    news.includes(cast)
      ? random.shuffle([writeNews(random, cast, page), writeProject(random, cast, page)])
      : [writeProject(random, cast, page)];
  const countryPages = onCountryPages.map((casts) => {
    const labelLanguage = random.pick(['sv', 'en'] as const);
    const { names } = casts[0]!.country;
    const header =
      labelLanguage === 'sv'
        ? `Samarbetsland: ${names.sv}`
        : `${random.pick(['Country', 'Partner country'])}: ${names.en}`;
    const file = `${number()}-${labelLanguage}-country-${slug(names.en)}.txt`;
    return writePage(
      file,
      header,
      casts.flatMap((cast) => withNews(cast, { labelLanguage, isCountryPage: true })),
    );
  });
  const partnerPages = [...byPartner.values()].map((casts) => {
    const labelLanguage = random.pick(['sv', 'en'] as const);
    const { place, label } = casts[0]!.swedish;
    const isAlone = casts.length === 1 && random.chance(0.5);
    const header = isAlone ? undefined : `${labelLanguage === 'sv' ? 'Svensk' : 'Swedish'} partner: ${label}`;
    const file = `${number()}-${labelLanguage}-${isAlone ? 'project' : 'partner'}-${slug(place)}.txt`;
    return writePage(
      file,
      header,
      casts.flatMap((cast) => withNews(cast, { labelLanguage, isCountryPage: false })),
    );
  });
  return [...countryPages, ...partnerPages];
}

interface OtherPages {
  readonly half: Half;
  readonly countries: readonly Country[];
  readonly sections: readonly {
    readonly kind: 'article' | 'network';
    readonly lang: 'sv' | 'en';
    readonly casts: readonly Cast[];
  }[];
}

function writeOtherPages(random: Random, number: Numbers, { half, countries, sections }: OtherPages): Page[] {
  const sectionPages = sections.map(({ kind, lang, casts }) => {
    const frame = SECTION_FRAMES.find(
      (candidate) => candidate.half === half && candidate.kind === kind && candidate.lang === lang,
    )!;
    return writeFrame(random, `${number()}-${lang}-${kind}-${slug(frame.title)}.txt`, frame, casts);
  });
  const elsewhere = COUNTRIES.filter((country) => !countries.includes(country));
  const briefFrame = random.pick(BRIEF_FRAMES.filter((frame) => frame.half === half));
  const briefs: BriefCast[] = [];
  for (const brief of random.sample(
    BRIEFS.filter((candidate) => candidate.half === half && candidate.lang === briefFrame.lang),
    4,
  )) {
    const free = elsewhere.filter((country) => briefs.every((other) => other.country !== country));
    const country = random.pick(free.filter(({ continent }) => brief.where.includes(continent)));
    briefs.push({ brief, country, place: random.pick(country.places) });
  }
  const briefPage = writeBriefs(
    random,
    `${number()}-${briefFrame.lang}-${slug(briefFrame.title)}.txt`,
    briefFrame,
    briefs,
  );
  const taken = briefs.map(({ country }) => country);
  const matchCountry = random.pick(elsewhere.filter((country) => !taken.includes(country)));
  const match = {
    country: matchCountry,
    place: random.pick(matchCountry.places.filter(({ isReal }) => !isReal)),
  };
  const plainPages = PAGE_FRAMES.filter((frame) => frame.half === half).map((frame) =>
    writePlainPage(random, `${number()}-${frame.lang}-${frame.kind}.txt`, frame, match),
  );
  return [...sectionPages, briefPage, ...plainPages];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
