// Questions on facts that no text states: those of one project asked of another place, and sums, periods and addresses
// of projects that leave them out.
import type { AskedQuestion, Site } from './ask.js';
import type { Cast } from './cast.js';
import { STANDARD_WAYS } from './facts.js';
import { capitalise, fill } from './fill.js';

/** What a text must not hold for the fact to be absent beyond dispute. */
const UNSTATED = {
  money:
    /(?<!\p{L})(?:SEK|MSEK|kronor|kr|euros?|dollars?|grant|budget|bidrag|bidraget|stöd|stödet|funding|fund|pengar)(?!\p{L})|[€$]/iu,
  period:
    /20\d\d|(?<!\p{L})(?:years?|år|året|months?|månader|månad|autumn|spring|höst|hösten|vår|våren)(?!\p{L})/iu,
  contact: /@/u,
};

/** Facts that no text states: asked for another place, or of a project that leaves them open. */
export function askMissingFacts(site: Site): AskedQuestion[] {
  const { random, half, documents } = site;
  const projects = documents.filter(({ kind }) => kind === 'project');
  const swapped = random.sample(projects, 12).flatMap((document) => {
    const cast = document.cast!;
    const other = random
      .shuffle(site.casts)
      .find(
        (candidate) =>
          candidate.country !== cast.country &&
          !candidate.story.main.some((id) =>
            [...cast.story.main, ...(cast.story.touched ?? [])].includes(id),
          ) &&
          !site.casts.some(
            (same) =>
              same.place === candidate.place && same.story.main.some((id) => cast.story.main.includes(id)),
          ),
      );
    const fact = random
      .shuffle(cast.story.facts)
      .find(([, , sv, en]) => /\{A\}/u.test(sv) && /\{A\}/u.test(en) && !/\{ref\}|\{S\}/u.test(sv + en));
    if (other === undefined || fact === undefined) return [];
    const lang = random.pick(['sv', 'en'] as const);
    return [
      missing(lang, capitalise(fill(fact[lang === 'sv' ? 2 : 3], other, lang)), documentsOf(site, other)),
    ];
  });
  const absent = random.shuffle(site.casts).flatMap((cast) => {
    const text = textsOf(site, cast);
    const kinds = (['money', 'period', 'contact'] as const).filter((kind) => !UNSTATED[kind].test(text));
    if (kinds.length === 0) return [];
    const lang = random.pick(['sv', 'en'] as const);
    const way = random.pick(STANDARD_WAYS[random.pick(kinds)][half][lang]);
    return [missing(lang, capitalise(fill(way, cast, lang)), documentsOf(site, cast))];
  });
  return [...swapped.slice(0, 3), ...absent.slice(0, 2)];
}

function missing(lang: 'sv' | 'en', question: string, optional: readonly string[]): AskedQuestion {
  return {
    type: 'unanswerable',
    lang,
    question,
    gold_entries: [],
    ...(optional.length === 0 ? {} : { optional_entries: optional }),
    unanswerable: true,
    cross_lingual: false,
  };
}

function documentsOf({ documents }: Site, cast: Cast): string[] {
  return documents.filter((document) => document.cast === cast).map(({ id }) => id);
}

function textsOf({ documents }: Site, cast: Cast): string {
  return documents
    .filter((document) => document.cast === cast)
    .map(({ text }) => text)
    .join('\n');
}
