// Which documents describe one partnership: the same entry on two pages, a Swedish and an English text of one project,
// a section or news and the project they tell of. Pairs join in the order of their evidence, never across two
// projects that are known to differ; texts on several partnerships or on none belong to no group.
import type { Document } from '../types.js';
import { contentLikeness, type SameContent } from './content-likeness.js';
import { coreName } from './partner-names.js';
import { COPY_LINK, createTwinJudge, ownProjects } from './twin-evidence.js';

/** How much clearer news must point to one project than to the next. Chosen: a third of the distance usually seen. */
const MIN_LEAD = 0.03;

/**
 * News mostly tell of a project that their partners have here: of the likeliest, as far as it leads before the next, up
 * to this. Chosen: of six sets of pages and sixteen generated sites no news were joined wrongly.
 */
const MAX_LEAD = 0.25;

/** Evidence below this keeps two documents apart even when a third would join them. Chosen. */
const AGAINST = -0.1;

interface Pair {
  readonly a: Document;
  readonly b: Document;
  readonly link: number;
}

/**
 * Partnership ids by document id. The id of a partnership is that of its first document. Documents on several
 * partnerships or on none are left out, and so is news that could be of either of two projects.
 *
 * @param sameContent  Cosine of two documents' bodies, -1 to 1; asked only where partners agree, and over a sample.
 */
export function groupPartnerships(
  documents: readonly Document[],
  sameContent: SameContent,
): ReadonlyMap<string, string> {
  const own = ownProjects(documents);
  const members = onOnePartnership(documents, own);
  const evidence = gatherEvidence(members, contentLikeness(documents, sameContent), own);
  const groups = new Map(members.map((member) => [member, new Set([member])]));
  const linked = evidence.pairs.filter(({ link }) => link >= 0);
  const clear = linked.filter((pair) => isClear(pair, evidence, own));
  const isOpen = (member: Document) =>
    !own.has(member) &&
    groups.get(member)!.size === 1 &&
    linked.some(({ a, b }) => (a === member || b === member) && own.has(a) !== own.has(b));
  for (const { a, b } of clear.sort((x, y) => y.link - x.link)) {
    const [left, right] = [groups.get(a)!, groups.get(b)!];
    if (left === right || !mayJoin(left, right, evidence)) continue;
    for (const member of right) groups.set(member, left.add(member));
  }
  const position = new Map(members.map((member, i) => [member, i]));
  const firstOf = (group: ReadonlySet<Document>) =>
    [...group].reduce((a, b) => (position.get(b)! < position.get(a)! ? b : a));
  const settled = members.filter((member) => !isOpen(member));
  return new Map(settled.map((member) => [member.id, firstOf(groups.get(member)!).id]));
}

interface Evidence {
  readonly pairs: readonly Pair[];
  readonly pairsOf: ReadonlyMap<Document, readonly Pair[]>;
  readonly linkOf: ReadonlyMap<string, number>;
  /** Keys of pairs that nothing may bring together. */
  readonly apart: ReadonlySet<string>;
}

function gatherEvidence(
  members: readonly Document[],
  likeness: SameContent,
  own: ReadonlySet<Document>,
): Evidence {
  const apart = new Set<string>();
  const pairs: Pair[] = [];
  const pairsOf = new Map<Document, Pair[]>();
  const judge = createTwinJudge(likeness, own);
  const judged: Pair[] = [];
  for (const [a, b] of samePartnerPairs(members)) {
    const { link, isApart } = judge(a, b);
    if (isApart) apart.add(pairKey(a, b));
    else judged.push({ a, b, link });
  }
  const leads = leadsOfProjects(judged, own);
  for (const each of judged) {
    const pair = { ...each, link: each.link + (leads.get(each) ?? 0) };
    pairs.push(pair);
    for (const side of [pair.a, pair.b]) addTo(pairsOf, side, pair);
  }
  return { pairs, pairsOf, linkOf: new Map(pairs.map(({ a, b, link }) => [pairKey(a, b), link])), apart };
}

/**
 * For each text that is news: its pair with the likeliest project or section, and how far it leads before the next that
 * is no copy of it, up to `MAX_LEAD`.
 */
function leadsOfProjects(judged: readonly Pair[], own: ReadonlySet<Document>): ReadonlyMap<Pair, number> {
  const ofNews = new Map<Document, Pair[]>();
  for (const pair of judged) {
    if (own.has(pair.a) !== own.has(pair.b)) addTo(ofNews, own.has(pair.a) ? pair.b : pair.a, pair);
  }
  const copies = new Set(judged.filter(({ link }) => link >= COPY_LINK).map(({ a, b }) => pairKey(a, b)));
  const projectOf = ({ a, b }: Pair) => (own.has(a) ? a : b);
  return new Map(
    [...ofNews.values()].map((pairs) => {
      const [best, ...others] = [...pairs].sort((x, y) => y.link - x.link);
      const next = others.find((other) => !copies.has(pairKey(projectOf(best!), projectOf(other))));
      return [best!, Math.min(MAX_LEAD, next === undefined ? MAX_LEAD : best!.link - next.link)];
    }),
  );
}

/** Projects and sections are on one; news is when it has one partner abroad, or all the partners of one project. */
function onOnePartnership(documents: readonly Document[], own: ReadonlySet<Document>): Document[] {
  const articles = new Set(documents.map(({ parent }) => parent));
  const projects = documents.filter(({ kind }) => kind === 'project');
  return documents.filter((document) => {
    if (own.has(document)) return true;
    const { internationalPartner, swedishPartner } = document.facets;
    if (internationalPartner.length === 0 || swedishPartner.length === 0 || articles.has(document.id))
      return false;
    if (
      document.kind === 'page' &&
      !internationalPartner.some((name) => document.title.includes(coreName(name)))
    )
      return false;
    const hasAll = ({ facets }: Document) =>
      internationalPartner.every((name) => facets.internationalPartner.includes(name));
    return internationalPartner.length === 1 || projects.some(hasAll);
  });
}

function* samePartnerPairs(members: readonly Document[]): Generator<[Document, Document]> {
  const byPartner = new Map<string, Document[]>();
  for (const member of members) {
    for (const partner of member.facets.internationalPartner) addTo(byPartner, partner, member);
  }
  const seen = new Set<string>();
  for (const group of byPartner.values()) {
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        const isShared = a.facets.swedishPartner.some((partner) => b.facets.swedishPartner.includes(partner));
        if (!isShared || seen.has(pairKey(a, b))) continue;
        seen.add(pairKey(a, b));
        yield [a, b];
      }
    }
  }
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function pairKey(a: Document, b: Document): string {
  return a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
}

/** Where one side is news: whether no other project of the partners has about as much evidence. */
function isClear({ a, b, link }: Pair, { pairsOf, apart }: Evidence, own: ReadonlySet<Document>): boolean {
  if (own.has(a) === own.has(b)) return true;
  const [news, project] = own.has(a) ? [b, a] : [a, b];
  return (pairsOf.get(news) ?? []).every((other) => {
    const rival = other.a === news ? other.b : other.a;
    return !apart.has(pairKey(rival, project)) || Math.abs(other.link - link) >= MIN_LEAD;
  });
}

/** Whether no member of one group speaks against one of the other. */
function mayJoin(
  left: ReadonlySet<Document>,
  right: ReadonlySet<Document>,
  { apart, linkOf }: Evidence,
): boolean {
  const fits = (a: Document, b: Document) =>
    !apart.has(pairKey(a, b)) && (linkOf.get(pairKey(a, b)) ?? 0) > AGAINST;
  return [...left].every((a) => [...right].every((b) => fits(a, b)));
}
