// Finds names in text in either language: with or without diacritics, with genitive -s or 's, in hyphenated
// pairs ("Umeå–Kherson") and at the head of Swedish compounds ("Kenyaprojekt"). The longest name wins, and none
// is found inside another word. What a name must show to count (its letters, a capital) is said by its form,
// since some names are ordinary words too ("Mark", "Åre", "Island").
import { fold, wordSpans } from '../language.js';
import type { Span } from '../types.js';

/**
 * What the text must show for a form to count. `letters`: its å, ä and ö ("Åre", as "are" is a word).
 * `capital`: besides, a capital letter. `inside`: besides, not as the first word of a sentence, unless it is paired with
 * another name ("Vara och Manica").
 * `exact`: the very letters and cases ("US").
 */
export type NameNeeds = 'letters' | 'capital' | 'inside' | 'exact';

/** One way of writing a name. */
export interface NameForm<T> {
  readonly text: string;
  readonly value: T;
  /** Absent: any case, with or without diacritics. */
  readonly needs?: NameNeeds;
  /** Whether it may begin a Swedish compound; true where absent and the form is one word of 4 letters or more. */
  readonly compounds?: boolean;
}

/** A name found in a text; the span is that of the word or words, ending included, without a compound's tail. */
export interface FoundName<T> extends Span {
  readonly value: T;
}

interface Token extends Span {
  readonly folded: string;
  readonly raw: string;
}

/** Between the words of one name; a line end or a comma divides names. */
const INNER_GAP = /^[ \t\u00a0]*[-–/.:&’'()]?[ \t\u00a0]*$/u;

/** Words that Swedish hangs on a place name ("Umeåprojektet", "Kenyaresan"), folded, with their endings. */
const COMPOUND_TAIL =
  /^s?(?:(?:projekt|samarbet|partnerskap|relation|koppling|kontakt|delegation|satsning|insats|utbyt|program|kommun|grupp|avtal|dokument|initiativ|artikel|artikl|text|delprojekt|arbet|vistels|besok|fraga|fragor|res|praktikant)(?:et|ets|ena|enas|en|ens|er|erna|ernas|ar|arna|arnas|or|orna|n|na|s|a|e)?|bor|borna|bornas)$/u;

/**
 * A function that finds the given names in a text, in text order; of overlapping names the longer.
 * Where one form stands for several values ("Kongo") each is returned with the same span.
 */
export function createNameFinder<T>(forms: Iterable<NameForm<T>>): (text: string) => readonly FoundName<T>[] {
  const byKey = new Map<string, NameForm<T>[]>();
  /** Words of the longest name by its first word: nearly every word of a text begins no name of several words. */
  const reachOf = new Map<string, number>();
  for (const form of forms) {
    const parts = wordSpans(form.text).map(({ start, end }) => fold(form.text.slice(start, end)));
    const key = parts.join(' ');
    if (parts.length > 1) reachOf.set(parts[0]!, Math.max(parts.length, reachOf.get(parts[0]!) ?? 1));
    const sameKey = byKey.get(key);
    if (sameKey === undefined) byKey.set(key, [form]);
    else sameKey.push(form);
  }
  return (text) => findNames(text, byKey, reachOf);
}

function findNames<T>(
  text: string,
  byKey: ReadonlyMap<string, readonly NameForm<T>[]>,
  reachOf: ReadonlyMap<string, number>,
): readonly FoundName<T>[] {
  const tokens: Token[] = wordSpans(text).map((span) => {
    const raw = text.slice(span.start, span.end);
    return { ...span, raw, folded: fold(raw) };
  });
  const found: FoundName<T>[] = [];
  for (let first = 0; first < tokens.length; ) {
    const match = longestAt(text, tokens, first, byKey, reachOf.get(tokens[first]!.folded) ?? 1);
    if (match === undefined) {
      first += 1;
      continue;
    }
    found.push(...match.names);
    first += match.wordCount;
  }
  return found;
}

function longestAt<T>(
  text: string,
  tokens: readonly Token[],
  first: number,
  byKey: ReadonlyMap<string, readonly NameForm<T>[]>,
  maxWords: number,
): { readonly names: readonly FoundName<T>[]; readonly wordCount: number } | undefined {
  const limit = Math.min(maxWords, tokens.length - first);
  let reach = 1;
  while (
    reach < limit &&
    INNER_GAP.test(text.slice(tokens[first + reach - 1]!.end, tokens[first + reach]!.start))
  ) {
    reach += 1;
  }
  for (let wordCount = reach; wordCount > 0; wordCount -= 1) {
    const run = tokens.slice(first, first + wordCount);
    const last = run.at(-1)!;
    const before = run.slice(0, -1).reduce((key, { folded }) => `${key}${folded} `, '');
    for (const { stem, isCompound } of lastWords(last, (word) => byKey.has(before + word))) {
      const candidates = byKey.get(before + stem)!;
      const start = run[0]!.start;
      const shown = text.slice(
        start,
        isCompound ? last.start + lengthBeforeFolding(last.raw, stem.length) : last.end,
      );
      const accepted = candidates.filter(
        (form) => (!isCompound || mayCompound(form)) && showsWhatItNeeds(form, shown, text, start),
      );
      if (accepted.length > 0) {
        const end = start + shown.length;
        return {
          names: likeliest(accepted, shown).map((form) => ({ value: form.value, start, end })),
          wordCount,
        };
      }
    }
  }
  return undefined;
}

/** Readings of a name's last word that end a name, likelier first: as it stands, without genitive, before a tail. */
function lastWords({ folded }: Token, endsName: (word: string) => boolean) {
  const genitive = /'?s$/.exec(folded)?.[0] ?? '';
  const whole = genitive === '' ? [folded] : [folded, folded.slice(0, -genitive.length)];
  const readings = whole.filter(endsName).map((stem) => ({ stem, isCompound: false }));
  for (let cut = 4; cut <= folded.length - 3; cut += 1) {
    const stem = folded.slice(0, cut);
    // Few words end a name, so that the tail is seldom looked at.
    if (endsName(stem) && COMPOUND_TAIL.test(folded.slice(cut))) readings.push({ stem, isCompound: true });
  }
  return readings;
}

/** UTF-16 units of a word that fold to its first `foldedLength` letters: decomposed marks count, "æ" folds to two. */
function lengthBeforeFolding(raw: string, foldedLength: number): number {
  let end = 0;
  while (end < raw.length && fold(raw.slice(0, end)).length < foldedLength) end += 1;
  while (/^\p{M}/u.test(raw.slice(end))) end += 1;
  return end;
}

/** Of forms that differ in marks alone (Habo, Håbo), those written as the text has it, where there are such. */
function likeliest<T>(forms: readonly NameForm<T>[], shown: string): readonly NameForm<T>[] {
  const same = forms.filter((form) => hasLettersOf(form, shown));
  return same.length > 0 ? same : forms;
}

function hasLettersOf<T>(form: NameForm<T>, shown: string): boolean {
  return shown.normalize('NFC').toLowerCase().startsWith(form.text.normalize('NFC').toLowerCase());
}

function mayCompound<T>(form: NameForm<T>): boolean {
  return form.compounds ?? (form.needs === undefined && form.text.length >= 4 && !/[\s-]/u.test(form.text));
}

function showsWhatItNeeds<T>(form: NameForm<T>, shown: string, text: string, start: number): boolean {
  if (contradictsMarks(form.text, shown)) return false;
  if (form.needs === undefined) return true;
  if (form.needs === 'exact') return shown.startsWith(form.text);
  if (!shown.normalize('NFC').toLowerCase().startsWith(form.text.normalize('NFC').toLowerCase()))
    return false;
  if (form.needs === 'letters') return true;
  if (!/^\p{Lu}/u.test(shown)) return false;
  if (shown.length === text.trim().length) return true;
  const before = text.slice(0, start);
  const isPaired = /^ (?:och|and) \p{Lu}/u.test(text.slice(start + shown.length));
  if (form.needs === 'inside' && isSentenceStart(before) && !isPaired) return false;
  return !isAfterCapital(before);
}

/**
 * Whether the text has å, ä or ö where the name has another letter: "läxa" is not Laxå, nor "måla" Malå. Leaving
 * marks out is no contradiction, and a capitalised word may put marks on a name that was written without any.
 */
function contradictsMarks(name: string, shown: string): boolean {
  const nameLetters = [...name.normalize('NFC').toLowerCase()];
  const isBare = !nameLetters.some((letter) => /[åäö]/u.test(letter));
  if (isBare && /^\p{Lu}/u.test(shown)) return false;
  return [...shown.normalize('NFC').toLowerCase()].some(
    (letter, at) => /[åäö]/u.test(letter) && at < nameLetters.length && nameLetters[at] !== letter,
  );
}

function isSentenceStart(before: string): boolean {
  return /(?:^|[.!?:…\n])[\s"“”„»'’–—-]*$/u.test(before);
}

/** Whether a capitalised word that does not begin a sentence stands right before: "with Johan Lund". */
function isAfterCapital(before: string): boolean {
  const word = /\p{Lu}[\p{L}\p{M}]+ $/u.exec(before);
  return word !== null && !isSentenceStart(before.slice(0, word.index));
}
