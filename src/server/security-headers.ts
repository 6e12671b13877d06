// What browsers may do with each kind of reply. JSON may do nothing; our pages load their own style and script and
// nothing else; the widget's script may be loaded by other sites. No cookies are set anywhere.
import type { IncomingMessage, ServerResponse } from 'node:http';
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

function policy(directives: Record<string, string[]>, resourcePolicy: 'same-origin' | 'cross-origin') {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    crossOriginResourcePolicy: { policy: resourcePolicy },
    // Whether the address is reached over https is the proxy's to know and to enforce.
    strictTransportSecurity: false,
  });
}

const POLICIES = {
  api: policy({ ...NOTHING, formAction: ["'none'"] }, 'same-origin'),
  page: policy(PAGE, 'same-origin'),
  widget: policy(NOTHING, 'cross-origin'),
} as const;

/** Sets the headers of a kind of reply, in place of those set before. */
export function setSecurityHeaders(
  kind: ReplyKind,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  POLICIES[kind](request, response, (error?: unknown) => {
    if (error) throw error;
  });
}
