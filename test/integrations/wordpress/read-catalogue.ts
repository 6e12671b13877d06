// Reads gettext catalogues, the source (.po) and the compiled one (.mo), into pairs of text and translation.

/** Pairs of a .po file whose entries are single lines, as ours are; the header is left out. */
export function readSource(text: string): ReadonlyMap<string, string> {
  const entries = text.matchAll(/^msgid (".+")\nmsgstr (".*")$/gm);
  return new Map(
    [...entries]
      .map(([, id = '""', translation = '""']) => [JSON.parse(id), JSON.parse(translation)] as const)
      .filter(([id]) => id !== ''),
  );
}

/**
 * Pairs of a little-endian .mo file; the header is left out.
 *
 * @see GNU gettext manual, "The Format of GNU MO Files"
 */
export function readCompiled(file: Buffer): ReadonlyMap<string, string> {
  if (file.readUInt32LE(0) !== 0x950412de) throw new Error('Expected a little-endian .mo file.');
  const count = file.readUInt32LE(8);
  const textAt = (table: number, index: number) => {
    const length = file.readUInt32LE(table + index * 8);
    const start = file.readUInt32LE(table + index * 8 + 4);
    return file.toString('utf8', start, start + length);
  };
  const [ids, translations] = [file.readUInt32LE(12), file.readUInt32LE(16)];
  return new Map(
    Array.from(
      { length: count },
      (_, index) => [textAt(ids, index), textAt(translations, index)] as const,
    ).filter(([id]) => id !== ''),
  );
}
