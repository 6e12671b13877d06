// Someone with cookies who opens pages of the trial site and sends its forms, as a browser would.
import { readTags } from './read-tags.js';

/** A page as it came. */
export interface Page {
  readonly status: number;
  readonly html: string;
}

/** A visitor of one site. */
export interface Visitor {
  open(path: string): Promise<Page>;
  /** Sends a form and follows the redirect that answers it. */
  send(path: string, fields: Readonly<Record<string, string>>): Promise<Page>;
}

/** A visitor without cookies. */
export function createVisitor(siteUrl: string): Visitor {
  const cookies = new Map<string, string>();
  const request = async (address: string, body?: URLSearchParams): Promise<Page> => {
    const response = await fetch(new URL(address, siteUrl), {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(body === undefined ? {} : { method: 'POST', body }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      cookies.set(name, value);
    }
    const next = response.headers.get('location');
    if (next !== null && response.status < 400) return request(next);
    return { status: response.status, html: await response.text() };
  };
  return {
    open: (path) => request(path),
    send: (path, fields) => request(path, new URLSearchParams(fields)),
  };
}

/** A visitor who has signed in. @throws when the site does not let them in. */
export async function signIn(siteUrl: string, user: string, password: string): Promise<Visitor> {
  const visitor = createVisitor(siteUrl);
  await visitor.open('/wp-login.php');
  const fields = {
    log: user,
    pwd: password,
    testcookie: '1',
    redirect_to: `${siteUrl}/wp-admin/profile.php`,
  };
  const { html } = await visitor.send('/wp-login.php', fields);
  if (!html.includes('user_login')) throw new Error(`Expected ${user} to be signed in, got the form again.`);
  return visitor;
}

/** Fields of a form as they would be sent unchanged: hidden ones, texts, and chosen radio buttons. */
export function formFields(html: string): Readonly<Record<string, string>> {
  const inputs = readTags(html, 'input').filter(
    ({ attributes }) => attributes.name && (attributes.type !== 'radio' || attributes.checked !== undefined),
  );
  return Object.fromEntries([
    ...inputs.map(({ attributes }) => [attributes.name ?? '', attributes.value ?? '']),
    ...readTags(html, 'textarea').map(({ attributes, text }) => [attributes.name ?? '', text]),
  ]);
}
