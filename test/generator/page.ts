// Puts entries one below the other into the text of a page and keeps count of lines, so that every document knows
// where it stands.
import type { WrittenDocument } from './document.js';
import type { WrittenEntry } from './write-entry.js';

/** A page being written. */
export interface Page {
  readonly file: string;
  readonly text: string;
  readonly documents: readonly WrittenDocument[];
}

/** A page of whole entries, after a first line that names what it is about, if any. */
export function writePage(file: string, header: string | undefined, entries: readonly WrittenEntry[]): Page {
  const lines: string[] = header === undefined ? [] : [header, ''];
  const documents = entries.map((entry, index) => {
    if (index > 0) lines.push('');
    const first = lines.length + 1;
    lines.push(...entry.lines);
    return { ...entry.document, file, lines: [first, lines.length] as const };
  });
  return { file, text: `${lines.join('\n')}\n`, documents };
}

/** A page that is one article or network with a section for each partnership. */
export function writeSectionPage(
  file: string,
  around: {
    readonly opening: readonly string[];
    readonly closing: readonly string[];
    readonly document: WrittenEntry['document'];
  },
  sections: readonly WrittenEntry[],
): Page {
  const lines: string[] = [...around.opening, ''];
  const placed = sections.map((section) => {
    const first = lines.length + 1;
    lines.push(...section.lines);
    const last = lines.length;
    lines.push('');
    return { ...section.document, file, lines: [first, last] as const, parent: around.document.id };
  });
  lines.push(...around.closing);
  const whole: WrittenDocument = { ...around.document, file, lines: [1, lines.length] };
  return { file, text: `${lines.join('\n')}\n`, documents: [whole, ...placed] };
}
