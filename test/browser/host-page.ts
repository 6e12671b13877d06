// Another site that embeds the widget: its own origin, the strictest policy the widget promises to work under, and
// styles of its own that must not reach inside.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site that serves one page. */
export interface HostPage {
  readonly origin: string;
  /** Sets what the page holds, and which server its policy lets it talk to. */
  show(page: { readonly lang: string; readonly body: string; readonly api: string }): void;
  stop(): void;
}

/** The policy of docs/embedding.md: nothing but the server's script and answers. */
export function strictPolicy(api: string): string {
  return [
    "default-src 'none'",
    "style-src 'none'",
    `script-src ${api}`,
    `connect-src ${api}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** Starts the site on a free port. */
export async function startHostPage(): Promise<HostPage> {
  let current = { lang: 'sv', body: '', api: '' };
  const server = createServer((request, response) => {
    if (request.url !== '/') return response.writeHead(204).end();
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': strictPolicy(current.api),
    });
    return response.end(`<!doctype html><html lang="${current.lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Värdsida</title></head>
<body><main><h1>Värdsida</h1><p><a href="#x">En länk</a></p>${current.body}</main></body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show: (page) => {
      current = { ...page };
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
