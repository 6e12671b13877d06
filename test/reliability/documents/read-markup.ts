// Reads a page of ours as strictly as it was written: which elements and attributes stand in it. Ours quote every
// attribute and use few elements, so whatever else is found came from a document.

/** An element of a page. */
export interface PageElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** All elements that a page opens, in order. */
export function elementsOf(page: string): PageElement[] {
  return [...page.matchAll(/<([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g)].map(
    ([, name = '', rest = '']) => ({
      name: name.toLowerCase(),
      attributes: new Map(
        [...rest.matchAll(/([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g)].map(
          ([, attribute = '', a, b, c]) => [attribute.toLowerCase(), a ?? b ?? c ?? ''],
        ),
      ),
    }),
  );
}

/** Attributes whose value a browser follows. */
const FOLLOWED = ['href', 'src', 'action', 'formaction', 'srcset', 'data', 'poster'];

/** What a page holds that could act: scripts beyond those it has anyway, handlers, styles, addresses that are none of ours. */
export function dangersOf(page: string, allowedScripts: ReadonlySet<string>): string[] {
  return elementsOf(page).flatMap(({ name, attributes }) => {
    const dangers = [...attributes].flatMap(([attribute, value]) => {
      if (attribute.startsWith('on') || attribute === 'srcdoc' || attribute === 'style')
        return [`<${name} ${attribute}>`];
      const isSafe = /^(?:https?:\/\/|\/(?!\/)|#|\?)/.test(value);
      return FOLLOWED.includes(attribute) && !isSafe ? [`<${name} ${attribute}="${value}">`] : [];
    });
    if (name === 'script' && !allowedScripts.has(attributes.get('src') ?? '')) dangers.push('<script>');
    if (['iframe', 'object', 'embed', 'base', 'style', 'svg', 'img', 'frame'].includes(name))
      dangers.push(`<${name}>`);
    if (name === 'meta' && attributes.has('http-equiv')) dangers.push('<meta http-equiv>');
    return dangers;
  });
}
