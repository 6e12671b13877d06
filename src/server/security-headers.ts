// What browsers may do with each kind of reply. JSON may do nothing; our pages load their own style and script and
// nothing else; the widget's script may be loaded by other sites. No cookies are set anywhere. helmet is asked once
// for each kind, when the server starts: its headers never depend on the request.
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

/** api: JSON and text. page: our HTML. widget: files that other sites load. */
export type ReplyKind = 'api' | 'page' | 'widget';

const NOTHING = { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"] };

const PAGE = {
  ...NOTHING,
  styleSrc: ["'self'"],
  scriptSrc: ["'self'"],
  connectSrc: ["'self'"],
  imgSrc: ["'self'"],
  formAction: ["'self'"],
  requireTrustedTypesFor: ["'script'"],
};

type Headers = readonly (readonly [name: string, value: string])[];

function policy(
  directives: Record<string, string[]>,
  resourcePolicy: 'same-origin' | 'cross-origin',
): Headers {
  const setHeaders = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    crossOriginResourcePolicy: { policy: resourcePolicy },
    // Whether the address is reached over https is the proxy's to know and to enforce.
    strictTransportSecurity: false,
  });
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  setHeaders(request, response, (error?: unknown) => {
    if (error) throw error;
  });
  return response.getHeaderNames().map((name) => [name, String(response.getHeader(name))]);
}

/** The headers of each kind of reply, names and values. */
export const SECURITY_HEADERS: Readonly<Record<ReplyKind, Headers>> = {
  api: policy({ ...NOTHING, formAction: ["'none'"] }, 'same-origin'),
  page: policy(PAGE, 'same-origin'),
  widget: policy(NOTHING, 'cross-origin'),
};

/** Sets the headers of a kind of reply, in place of those set before. */
export function setSecurityHeaders(kind: ReplyKind, response: ServerResponse): void {
  for (const [name, value] of SECURITY_HEADERS[kind]) response.setHeader(name, value);
}
