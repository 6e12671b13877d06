// Reads start tags with their attributes out of HTML that WordPress printed. Enough for checking what our plugin puts
// there, quoted attributes above all; it is no HTML parser, and a browser tries the same page besides.

/** A start tag: attributes by name in small letters, with entities decoded; one without a value is "". */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text up to the end tag, for elements that hold text only. */
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with the entities decoded that WordPress writes. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (entity, decimal, hex, name) => {
    if (decimal ?? hex) return String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16));
    return ENTITIES[String(name)] ?? entity;
  });
}

/** All tags of one name, in order. */
export function readTags(html: string, name: string): readonly Tag[] {
  const pattern = new RegExp(
    `<${name}((?:\\s+[^\\s=>"']+(?:=(?:"[^"]*"|'[^']*'|[^\\s"'>]+))?)*)\\s*/?>([^<]*)`,
    'gi',
  );
  return [...html.matchAll(pattern)].map(([, attributes = '', text = '']) => ({
    name,
    attributes: readAttributes(attributes),
    text: decodeEntities(text),
  }));
}

function readAttributes(source: string): Readonly<Record<string, string>> {
  const found = source.matchAll(/([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return Object.fromEntries(
    [...found].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}
