// Where a link of the widget may lead. Addresses come from texts, so only http and https pass; paths of our own
// server are resolved against the API's address, which may lie in a folder of a site.

/**
 * An absolute http(s) address, or undefined for anything else.
 *
 * @param href  As in a citation: an absolute address, or a path of our server beginning with "/".
 * @param apiBase  Absolute address of the server, ending in "/".
 * @param language  Given to our own pages, which speak both.
 */
export function safeHref(href: string, apiBase: string, language?: string): string | undefined {
  const isOwn = /^\/(?![/\\])/.test(href);
  let url: URL;
  try {
    url = isOwn ? new URL(href.slice(1), apiBase) : new URL(href);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  if (isOwn && language !== undefined) url.searchParams.set('lang', language);
  return url.href;
}
