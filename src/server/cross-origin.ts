// Lets pages of the sites in ALLOWED_ORIGINS call the API: exact origins, no cookies, no wildcard. An origin that is
// not listed gets no permission headers, which is what makes its browser refuse; the server itself answers anyone.
import type { RequestHandler } from 'express';

/** How long a browser may remember a permission, in seconds. Chosen: removing an origin works within ten minutes. */
const MAX_AGE_SECONDS = '600';

/** Permission headers for listed origins, and the answer to their preflight requests. */
export function crossOrigin(allowedOrigins: readonly string[]): RequestHandler {
  const allowed = new Set(allowedOrigins);
  return (request, response, next) => {
    response.vary('Origin');
    const origin = request.get('origin');
    if (origin === undefined || !allowed.has(origin)) return next();
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader(
      'Access-Control-Expose-Headers',
      'X-Request-Id, Retry-After, RateLimit, RateLimit-Policy',
    );
    if (request.method !== 'OPTIONS' || request.get('access-control-request-method') === undefined)
      return next();
    response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST');
    response.setHeader('Access-Control-Allow-Headers', 'Content-Type, X-Request-Id');
    response.setHeader('Access-Control-Max-Age', MAX_AGE_SECONDS);
    response.status(204).end();
  };
}
