// Nouns for what lists and counts consist of: partnerships ("projekt", "samarbeten") and documents ("texter").
// Knows their forms and finds them at the end of Swedish compounds, whose head is then a subject:
// "utbildningsprojekt" is a project about "utbildning".

/** A unit noun in the question. */
export interface UnitNoun {
  readonly counts: 'partnership' | 'document';
  /** bare: "projekt", "projects" (several, or none in particular); one: "project"; the: "projektet"; these: "projekten". */
  readonly form: 'bare' | 'one' | 'the' | 'these';
  /** Length of the subject before it in a compound, UTF-16; 0 for the noun alone. */
  readonly headLength: number;
}

type Forms = Readonly<Record<UnitNoun['form'], string>>;

// "projekt" is singular and plural alike. Genitives ("projektets") are found by their final s.
const PARTNERSHIP: Forms = {
  bare: `projekt partnerskap samarbeten initiativ satsningar insatser samverkansprojekt utbyten vänortssamarbeten
    projects partnerships collaborations cooperations initiatives twinnings efforts ventures programmes cooperation
    collaboration`,
  one: `samarbete satsning insats samverkan utbyte project partnership initiative twinning venture`,
  the: `projektet partnerskapet samarbetet initiativet satsningen insatsen utbytet samverkansprojektet`,
  these: `projekten projektena partnerskapen samarbetena initiativen satsningarna insatserna utbytena`,
};
const DOCUMENT: Forms = {
  bare: `texter artiklar poster sidor dokument nyheter nyhetsartiklar projektbeskrivningar beskrivningar notiser
    publikationer inlägg källor intervjuer reportage forskningsrapporter texts articles entries pages documents descriptions publications posts sources interviews stories briefs`,
  one: `text artikel post dokument nyhet nyhetsartikel projektbeskrivning notis publikation article entry page document
    description publication`,
  the: `texten artikeln posten sidan dokumentet nyheten beskrivningen projektbeskrivningen publikationen inlägget`,
  these: `texterna artiklarna posterna sidorna dokumenten nyheterna beskrivningarna publikationerna inläggen`,
};

const KNOWN = new Map<string, Omit<UnitNoun, 'headLength'>>();
for (const [counts, forms] of [
  ['document', DOCUMENT],
  ['partnership', PARTNERSHIP],
] as const) {
  for (const [form, list] of Object.entries(forms) as [UnitNoun['form'], string][]) {
    for (const word of list.split(/\s+/)) KNOWN.set(word, { counts, form });
  }
}

/** Ends of compounds that are partnerships, longest first. */
const COMPOUND_ENDS = [...KNOWN.entries()]
  .filter(([word, { counts }]) => counts === 'partnership' && /^(projekt|partnerskap|samarbete)/.test(word))
  .map(([word]) => word)
  .sort((a, b) => b.length - a.length);

/** Compounds whose first part is no subject. */
const EMPTY_HEADS = new Set(
  'vilka alla pilot samarbets partnerskaps kommun kommunala icld kommunsamarbets samverkans gemensamhets del vanorts vänorts'.split(
    ' ',
  ),
);

/** The unit noun that a word is or ends with, or undefined. @param lower Lower case, composed, diacritics kept. */
export function unitNounOf(lower: string): UnitNoun | undefined {
  const word = withoutGenitive(lower);
  const known = KNOWN.get(lower) ?? KNOWN.get(word);
  if (known) return { ...known, headLength: 0 };
  const end = COMPOUND_ENDS.find(
    (candidate) => word.endsWith(candidate) && word.length - candidate.length >= 3,
  );
  if (end === undefined) return undefined;
  const headLength = word.length - end.length;
  return { ...KNOWN.get(end)!, headLength: EMPTY_HEADS.has(word.slice(0, headLength)) ? 0 : headLength };
}

/** Every unit noun: what a misspelled word may stand for. */
export function unitNouns(): Iterable<string> {
  return KNOWN.keys();
}

function withoutGenitive(word: string): string {
  return word.replace(/['’]?s['’]?$/, '');
}
