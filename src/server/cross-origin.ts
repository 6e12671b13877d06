// Lets pages of the sites in ALLOWED_ORIGINS call the API: exact origins, no cookies, no wildcard. An origin that is
// not listed gets no permission headers, which is what makes its browser refuse; the server itself answers anyone.
import type { RequestHandler } from 'express';

/** How long a browser may remember a permission, in seconds. Chosen: removing an origin works within ten minutes. */
const MAX_AGE_SECONDS = '600';

/** The headers of a reply to a page of this origin, names and values; undefined and unlisted ones get no permission. */
export type PermissionsOf = (origin: string | undefined) => readonly (readonly [string, string])[];

/** Permissions for the listed origins. Every reply depends on its origin, and says so to caches. */
export function createPermissions(allowedOrigins: readonly string[]): PermissionsOf {
  const allowed = new Set(allowedOrigins);
  const vary = ['Vary', 'Origin'] as const;
  return (origin) => {
    if (origin === undefined || !allowed.has(origin)) return [vary];
    return [
      vary,
      ['Access-Control-Allow-Origin', origin],
      ['Access-Control-Expose-Headers', 'X-Request-Id, Retry-After, RateLimit, RateLimit-Policy'],
    ];
  };
}

/** Permission headers for listed origins, and the answer to their preflight requests. */
export function crossOrigin(permissionsOf: PermissionsOf): RequestHandler {
  return (request, response, next) => {
    const permissions = permissionsOf(request.get('origin'));
    for (const [name, value] of permissions) response.setHeader(name, value);
    const isPreflight =
      request.method === 'OPTIONS' && request.get('access-control-request-method') !== undefined;
    if (permissions.length === 1 || !isPreflight) return next();
    response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, POST');
    response.setHeader('Access-Control-Allow-Headers', 'Content-Type, X-Request-Id');
    response.setHeader('Access-Control-Max-Age', MAX_AGE_SECONDS);
    response.status(204).end();
  };
}
