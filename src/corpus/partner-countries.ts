// The countries of each document: what it or its page states, else those of its partners. A partner's country is
// gathered over the whole corpus, as one page names it and the next does not: stated for a project, named beside
// the partner in a text, known to the gazetteer, or the only country a text names, by falling weight. Sweden is
// the other side of every partnership and never counts.
import { findCountries } from '../vocabulary/countries.js';
import { barePlace, countryOfGreatCity, countryOfPlace, placeKey } from '../vocabulary/places.js';
import { countriesOfPartners, countryBeside, readPassage } from './country-mentions.js';
import type { NamedPartners, PlacedDraft } from './name-partners.js';
import type { Draft } from './parse-page.js';
import { coreName } from './partner-names.js';
import { readBelowTitle } from './partnership-title.js';

/** A document that names more countries than this lists them; it is not about them. Chosen. */
const MAX_COUNTRIES_IN_TEXT = 6;

/** News on more Swedish partners than this tells of partnerships one by one, in a country each. Chosen. */
const SEVERAL_PARTNERS = 3;

/** Weights of evidence. Chosen: what is stated outweighs all, beside-mentions outweigh the gazetteer. */
const WEIGHT = { stated: 4, beside: 3, gazetteer: 2, alone: 1 } as const;

/** A capitalised word behind "in" or "from", with the one after it: what may be a city and hardly a surname. */
const CITY_NAME =
  /(?<=(?:^|[^\p{L}])(?:i|in|från|from|till|to|near|nära|utanför|outside) )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?/gu;

/** ISO codes of the countries of every document, sorted, in corpus order; empty where nothing tells. */
export function inferCountries(
  placed: readonly PlacedDraft[],
  partners: readonly NamedPartners[],
): string[][] {
  const evidence = placed.map(({ draft }, i) => evidenceOf(draft, partners[i]!));
  const byPartner = countriesByPartner(evidence);
  const inferred = evidence.map((own) => {
    const ofPartners = own.partners.map(({ key, beside }) =>
      own.stated.length === 1 ? own.stated : (beside ?? byPartner.get(key) ?? []),
    );
    const found = distinct([...own.stated, ...ofPartners.flat()]);
    if (own.isOfSeveral && own.stated.length === 0) return distinct([...found, ...own.named]);
    const isOpen = found.length === 0 || ofPartners.some(({ length }) => length === 0);
    return isOpen && own.stated.length === 0 ? distinct([...found, ...fallback(own)]) : found;
  });
  return placed.map(({ article }, i) => {
    const own = inferred[i]!;
    const articleAt = placed.findIndex(({ draft }) => draft === article);
    const ofArticle = inferred[articleAt] ?? [];
    // An article on several partners may have found the country of only one of them.
    const isShared =
      ofArticle.length === 1 &&
      (evidence[articleAt]!.stated.length === 1 || evidence[articleAt]!.partners.length <= 1);
    const siblings = distinct(
      placed.flatMap((other, at) => (other.article === article ? inferred[at]! : [])),
    );
    const isOfAll = article !== undefined && ofArticle.length === 1 && siblings.join() === ofArticle.join();
    // "Four municipalities in Ukraine and Moldova", of which one says that it is Moldovan: the others are not.
    const left = ofArticle.filter((code) => !siblings.includes(code));
    const isOfOthers = article !== undefined && siblings.length > 0 && left.length === 1;
    const inherited = isShared || isOfAll ? ofArticle : isOfOthers ? left : [];
    return [...(own.length > 0 ? own : inherited)].sort();
  });
}

interface Evidence {
  readonly stated: readonly string[];
  /** In names and adjectives of partners in the running text. */
  readonly named: readonly string[];
  readonly tagged: readonly string[];
  /** News on many partnerships: every country it names is that of one of them. */
  readonly isOfSeveral: boolean;
  /** Of great cities in the running text. */
  readonly cities: readonly string[];
  readonly partners: readonly {
    readonly key: string;
    readonly name: string;
    readonly beside?: readonly string[];
  }[];
}

function evidenceOf(draft: Draft, { swedish, international }: NamedPartners): Evidence {
  const labelled = draft.labels
    .filter(({ name }) => name === 'country')
    .flatMap(({ values }) => values.flatMap(namesIn));
  const below = readBelowTitle(draft.text)?.countries ?? [];
  const own = distinct([...labelled, ...namesIn(draft.title), ...below]);
  const prose = draft.sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ start, end }) => readPassage(draft.text.slice(start, end))),
  );
  const named = distinct([readPassage(draft.title), ...prose].flatMap(countriesOfPartners));
  return {
    stated: own.length > 0 ? own : distinct(draft.page.countries.flatMap(namesIn)),
    named,
    isOfSeveral:
      draft.kind === 'article' && named.length <= swedish.length && swedish.length > SEVERAL_PARTNERS,
    tagged: distinct(draft.stated.tags.flatMap(namesIn)),
    cities: distinct(prose.flatMap(({ text }) => citiesIn(text))),
    partners: international.map((name) => {
      const beside = prose
        .flatMap((passage) => spokenNames(name).map((spoken) => countryBeside(passage, spoken)))
        .find((code) => code !== undefined);
      return { key: placeKey(name), name, ...(beside === undefined ? {} : { beside: [beside] }) };
    }),
  };
}

/** As prose may name a partner: with and without administrative words of its own language ("Primăria Codru Nou"). */
function spokenNames(name: string): string[] {
  return distinct([coreName(name), barePlace(name)]);
}

/** What the text, its tags or the great cities in it tell, for partners whose country nothing else does. */
function fallback({ named, tagged, cities, partners }: Evidence): readonly string[] {
  const most = partners.length > 0 ? partners.length : MAX_COUNTRIES_IN_TEXT;
  if (named.length > 0 && named.length <= most) return named;
  if (named.length > 0) return [];
  if (tagged.length > 0) return tagged.length <= most ? tagged : [];
  return partners.length > 0 && cities.length === 1 ? cities : [];
}

/** ISO codes of the great cities a text names, Swedish ones left out: "the auditor general in Lusaka". */
function citiesIn(text: string): string[] {
  return [...text.matchAll(CITY_NAME)]
    .map(([name]) => countryOfGreatCity(name))
    .filter((code) => code !== undefined && code !== 'SE') as string[];
}

function countriesByPartner(evidence: readonly Evidence[]): ReadonlyMap<string, readonly string[]> {
  const votes = new Map<string, Map<string, number>>();
  const vote = (key: string, code: string, weight: number) => {
    const ofPartner = votes.get(key) ?? new Map<string, number>();
    votes.set(key, ofPartner.set(code, (ofPartner.get(code) ?? 0) + weight));
  };
  for (const { stated, named, tagged, partners } of evidence) {
    for (const { key, name, beside } of partners) {
      if (stated.length === 1) vote(key, stated[0]!, WEIGHT.stated);
      for (const code of beside ?? []) vote(key, code, WEIGHT.beside);
      if (named.length === 1) vote(key, named[0]!, WEIGHT.alone);
      else if (named.length === 0 && tagged.length === 1) vote(key, tagged[0]!, WEIGHT.alone);
      const known = placeCountry(name);
      if (known !== undefined && !votes.get(key)?.has(`gazetteer ${known}`))
        vote(key, known, WEIGHT.gazetteer);
    }
  }
  return new Map(
    [...votes].flatMap(([key, codes]): [string, readonly string[]][] => {
      const ranked = [...codes].sort(([, a], [, b]) => b - a);
      const [first, second] = ranked;
      return first === undefined || first[1] === second?.[1] ? [] : [[key, [first[0]]]];
    }),
  );
}

/** By the gazetteer: the whole name, else the larger place it lies in ("Cau Giay District of Hanoi"). */
function placeCountry(name: string): string | undefined {
  const within = /\b(?:of|in|i)\s+(\p{Lu}.*)$/u.exec(name)?.[1];
  const country = countryOfPlace(name) ?? (within === undefined ? undefined : countryOfPlace(within));
  return country === 'SE' ? undefined : country;
}

function namesIn(text: string): string[] {
  return findCountries(text)
    .filter(({ form, code }) => form === 'name' && code !== 'SE')
    .map(({ code }) => code);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
