// Which kind of text a document is. A project line or a title of nothing but partners makes a project; so does an
// area label on a text without the marks of news. Marks of news are speech, tags, "Läs mer" and sections on
// several partnerships, and a lead that names partners. What is none of these (questions and answers, facts on a
// municipality, networks, plain texts) is a page.
import type { DocumentKind } from '../types.js';
import { findCountries } from '../vocabulary/countries.js';
import { findSwedishPartners } from '../vocabulary/swedish-partners.js';
import type { FoundLabel } from './found-label.js';
import { isDateLine, isDayAndMonth } from './heading.js';
import { isFact, isNavigation, isQuotation } from './line-forms.js';
import { ANNOUNCEMENT, readPartnershipTitle } from './partnership-title.js';

/** What the kind is judged by. */
export interface KindEvidence {
  readonly title: string;
  readonly hasSubtitle: boolean;
  readonly labels: readonly FoundLabel[];
  /** Plain lines of the text, labels included, blank ones left out. */
  readonly lines: readonly string[];
  readonly headings: readonly string[];
  readonly sectionCount: number;
  /** Stands on a page that lists the texts of one partner or country, or is an item of a listing. */
  readonly isListed: boolean;
}

/** The kind of a document that is no section of another. */
export function documentKind(evidence: KindEvidence): DocumentKind {
  const { title, labels } = evidence;
  const isNews = hasNewsMarks(evidence);
  const isTitledByPartners =
    readPartnershipTitle(title) !== undefined && !(ANNOUNCEMENT.test(title) && isNews);
  if (evidence.hasSubtitle || isTitledByPartners) return 'project';
  if (isNetwork(evidence)) return 'page';
  if (
    !isNews &&
    evidence.sectionCount === 0 &&
    (evidence.isListed || labels.some(({ name }) => name.endsWith('Partner'))) &&
    labels.some(({ name, isRunning }) => name === 'area' && !isRunning)
  )
    return 'project';
  if (isNews) return 'article';
  if (isQuestionsAndAnswers(evidence) || evidence.lines.filter(isFact).length >= 2) return 'page';
  const isEntry =
    (evidence.isListed && (evidence.lines.length > 1 || /…$/u.test(evidence.title))) ||
    evidence.sectionCount > 0 ||
    labels.some(({ isRunning }) => !isRunning) ||
    tellsOfPartnerships(evidence);
  return isEntry ? 'article' : 'page';
}

/** Whether a title is the name of a network: "Network for Equal Care", "Klimatnätverket". */
export function isNetworkName(title: string): boolean {
  return (
    /^(?:(?:the|ett|a) )?(?:nätverket?|network)\s/iu.test(title) ||
    /^(?:\S+ ){0,4}?(?:\S*nätverk(?:et)?|networks?)(?: (?:för|for|on|of|kring|om)(?: .*)?)?$/iu.test(title)
  );
}

/** A network presents itself, rather than being in the news. */
function isNetwork(evidence: KindEvidence): boolean {
  const isNews =
    (evidence.sectionCount === 0 && evidence.labels.some(({ name }) => name === 'tag')) ||
    evidence.lines.some(isDateLine) ||
    hasSpeech(evidence);
  return isNetworkName(evidence.title) && !isNews && !/(?:^|\s)(?:nya?|nytt|new)\s/iu.test(evidence.title);
}

function hasNewsMarks(evidence: KindEvidence): boolean {
  return (
    evidence.sectionCount > 1 ||
    evidence.labels.some(({ name }) => name === 'tag') ||
    hasSpeech(evidence) ||
    evidence.lines.some((line) => isNavigation(line) && /^(?:läs|read)/iu.test(line)) ||
    evidence.lines.some((line) => isDateLine(line) || isDayAndMonth(line)) ||
    evidence.lines.some((line) =>
      /^(?:publicera[dt]|published|nyhet(?:er)?|news|pressmeddelande|press release)\b/iu.test(line),
    )
  );
}

/** From so many Swedish partners on, a text tells of partnerships rather than giving one as an example. Chosen. */
const MANY_PARTNERS = 3;

/** Title or lead name a Swedish partner and another country, or the text names many partners. */
function tellsOfPartnerships({ title, lines }: KindEvidence): boolean {
  const lead = [title, ...lines.slice(0, 2)].join('\n');
  const isInLead =
    findSwedishPartners(lead).length > 0 && findCountries(lead).some(({ code }) => code !== 'SE');
  const named = new Set(lines.flatMap((line) => findSwedishPartners(line).map(({ name }) => name)));
  return isInLead || named.size >= MANY_PARTNERS;
}

/** Somebody is quoted and named as the speaker. */
function hasSpeech({ lines }: KindEvidence): boolean {
  return lines.some(
    (line) =>
      isQuotation(line) ||
      /[”"“,]\s*(?:säger|sade|sa|berättar|menar|förklarar|konstaterar|says|said|explains|adds)\s+\p{Lu}/u.test(
        line,
      ),
  );
}

function isQuestionsAndAnswers({ headings, title }: KindEvidence): boolean {
  return (
    /\bfaq\b|vanliga frågor|frequently asked|frågor och svar|questions and answers/iu.test(title) ||
    headings.filter((heading) => /\?$/u.test(heading)).length >= 2
  );
}
