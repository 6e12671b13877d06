// So many questions per client and minute. A client is an IPv4 address or an IPv6 /56 network; behind proxies the
// address is what TRUSTED_PROXY_HOPS makes of X-Forwarded-For. Addresses live in memory for a minute, nowhere else.
import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { HttpProblem } from './problem.js';

/** Passes this many requests per client and minute, then 429 with Retry-After; 0 passes all. */
export function limitPerMinute(maxRequests: number): RequestHandler {
  if (maxRequests === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: 60_000,
    limit: maxRequests,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'questions',
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? '', 56),
    // The app itself warns of a forwarded header that nobody trusts.
    validate: { xForwardedForHeader: false },
    handler: (_request, response, next) => {
      const seconds = Number(response.getHeader('Retry-After') ?? 60);
      next(
        new HttpProblem(
          'too_many_requests',
          `Expected at most ${maxRequests} questions a minute, found more. Try again in ${seconds} seconds.`,
        ),
      );
    },
  });
}
