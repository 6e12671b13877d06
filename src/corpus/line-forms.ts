// What a line of a page is by its form: the subtitle of a project, a list item, a quotation, a fact ("Period:
// 2021–2023"), a link or button. Typography decides; the wordings of buttons and the keys of facts are the only words
// looked at.
import { readLabelLine } from './label-line.js';
import type { Line } from './lines.js';

/** A "Project: …" or "Projekt: …" line. */
const SUBTITLE =
  /^(?:Project|Projekt|Projektet|Project title|Project name|Projekttitel|Projektnamn|Projektets namn)\s*[:：]\s*\S/iu;

const BULLET = /^\s*(?:[•·▪▫●○◦‣⁃∙*]|[-–](?=\s+\p{Ll})|\(?\d{1,2}[.)]|\(?[a-z]\)|o(?=\s+\p{Lu}))\s+/u;

/** Links, buttons, menus and addresses of pictures that copying carries over. */
const NAVIGATION =
  /^(?:(?:läs|se|visa) (?:mer|mera|vidare|fler|alla|hela)\b.{0,80}|(?:read|see|show|learn|find out) (?:more|all|the full)\b.{0,80}|dela(?: (?:på|via|sidan|artikeln)(?: .{0,40})?)?|share(?: (?:on|this|via)(?: .{0,40})?)?|skriv ut|print|tillbaka(?: till\b.{0,40})?|back(?: to\b.{0,40})?|föregående|nästa|previous|next|(?:ladda ner|download)\b.{0,60}|facebook|twitter|x|linkedin|instagram|e-post|till toppen|to the top|hem|home|meny|menu|sök|search|relater(?:ade|at)\b.{0,40}|related\b.{0,40}|cookies?|©.{0,80}|\/\S+\.(?:jpe?g|png|gif|svg|webp|pdf))[.…»>→]*$/iu;

/** Whether the line is the subtitle of a project. */
export function isSubtitle(line: Line): boolean {
  return SUBTITLE.test(line.plain);
}

/** The name of a project without the word before it. */
export function withoutProjectWord(plain: string): string {
  return SUBTITLE.test(plain) ? plain.replace(/^[^:：]+[:：]\s*/u, '') : plain;
}

/** Length of the bullet or number at the start of a raw line, its spaces included; 0 when it is no list item. */
export function bulletLength(raw: string): number {
  return BULLET.exec(raw)?.[0].length ?? 0;
}

/** Whether the line is a link, button or menu word of the page: kept in the text, not embedded. */
export function isNavigation(plain: string): boolean {
  return NAVIGATION.test(plain);
}

/** Whether the line is a short "Key: value" fact, label lines and headlines with a colon left aside. */
export function isFact(plain: string): boolean {
  const match = /^(\p{Lu}[\p{L}\p{M} /()-]{1,34}):\s+(\S.*)$/u.exec(plain);
  if (match === null || SUBTITLE.test(plain)) return false;
  const [, key = '', value = ''] = match;
  return (
    readLabelLine(plain) !== undefined ||
    FACT_KEY.test(key) ||
    (key.split(' ').length <= 3 && /^[\d~<>]/u.test(value))
  );
}

const FACT_KEY =
  /^(?:(?:project ?|projekt ?|the ?)?(?:period\w*|tid\w*|time ?\w*|duration|längd|start\w*|slut\w*|end\w*|budget\w*|funding|grant\w*|bidrag\w*|finansiering|total\w*|kostnad\w*|cost\w*|status|fas|phase|approved|beviljat|beviljad|published|publicerad|publicerat|updated|uppdaterad|senast uppdaterad|date|datum|contact\w*|kontakt\w*|e-?mail|e-?post|mejl|tel\w*|phone|mobil|web\w*|webb\w*|adress|address|author|författare|text|foto|photo|bild|källa|source|population|folkmängd|invånar\w*|inhabitants|languages?|språk|municipality|kommun|region|area|yta|capital|huvudstad|currency|valuta|coordinator|samordnare|projektledare|project manager|programme?|samarbetspartner\w*|co-?operation partners?|diarienummer|dnr|nummer|number|id))\b/iu;

/** Whether the line is spoken: it opens with a dash, as Swedish quotations do, or with a quotation mark it closes. */
export function isQuotation(plain: string): boolean {
  if (/^[–—]\s+["“”»]?\p{Lu}/u.test(plain) || /^["“”»][^”"]{25,}[”"“«]/u.test(plain)) return true;
  return (
    /^-\s+["“”»]?\p{Lu}/u.test(plain) &&
    /\s(?:säger|sade|sa|berättar|menar|says|said|explains)\s/u.test(plain)
  );
}
