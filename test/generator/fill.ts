// Puts the names, sums and years of one partnership into a text that leaves them open.
import type { Cast } from './cast.js';

type Language = 'sv' | 'en';

/** The text with every open place filled; `{ref}` too, by how people refer to the project. @throws {RangeError} for an unknown one */
export function fill(text: string, cast: Cast, language: Language): string {
  return text
    .replaceAll('{ref}', cast.story.ref[language])
    .replace(/\{([^}]+)\}/gu, (_, name: string) => openValue(name, cast, language));
}

/** English sentences say "in the Philippines"; labels and titles do not. */
export function withArticle(sentence: string): string {
  return sentence.replace(/\b(in|with|of|for|do) Philippines/gu, '$1 the Philippines');
}

/** The title-case start of a sentence that a filled phrase may need. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The grant as Swedish or English texts print it; which way depends on the sum, so it never changes within a seed. */
export function printGrant(grant: number, language: Language): string {
  const millions = grant / 1_000_000;
  const spaced = String(grant).replace(/\B(?=(\d{3})+$)/gu, ' ');
  const isPlain = grant < 1_000_000 || (grant / 50_000) % 3 === 0;
  if (language === 'sv') {
    const decimal = String(millions).replace('.', ',');
    return isPlain ? `${spaced} kronor` : `${decimal} ${millions === 1 ? 'miljon' : 'miljoner'} kronor`;
  }
  if (isPlain) return `${spaced.replaceAll(' ', (grant / 50_000) % 2 === 0 ? ',' : ' ')} SEK`;
  return (grant / 50_000) % 2 === 0 ? `SEK ${millions} million` : `${millions} million SEK`;
}

/** Every way in which a reply may print the grant. */
export function grantAnswers(grant: number): string[] {
  const millions = String(grant / 1_000_000);
  const grouped = (mark: string): string => String(grant).replace(/\B(?=(\d{3})+$)/gu, mark);
  const decimals = grant >= 1_000_000 ? [`${millions} mi`, `${millions.replace('.', ',')} mi`] : [];
  return [...decimals, grouped(' '), grouped(','), grouped('.'), String(grant)];
}

function openValue(name: string, cast: Cast, language: Language): string {
  switch (name) {
    case 'S':
      return cast.swedish.place;
    case "S's":
      return genitive(cast.swedish.place, language);
    case 'A':
      return cast.place.name;
    case "A's":
      return genitive(cast.place.name, language);
    case 'C':
      return withArticle(`in ${cast.country.names[language]}`).slice('in '.length);
    case "C's":
      return genitive(cast.country.names[language], language);
    case 'kr':
      return printGrant(cast.grant, language);
    case 'years':
      return `${cast.startYear}–${cast.endYear}`;
    case 'start':
      return String(cast.startYear);
    case 'end':
      return String(cast.endYear);
    case 'mail':
      return cast.mail;
    case 'pS':
      return cast.swedishPerson;
    case 'pA':
      return cast.personAbroad;
    default:
      throw new RangeError(`expected a known open place, got "{${name}}" in story ${cast.story.id}`);
  }
}

/** Of a name: no further s after s, x or z in Swedish. */
export function genitive(name: string, language: Language): string {
  if (language === 'en') return `${name}'s`;
  return /[sxz]$/u.test(name) ? name : `${name}s`;
}
