// The language of a page: what the visitor chose (?lang=), else what their browser prefers, else Swedish.
import type { Request } from 'express';
import type { Language } from '../types.js';

/** Swedish or English for this request. */
export function pageLanguage(request: Request): Language {
  const chosen = request.query.lang;
  if (chosen === 'sv' || chosen === 'en') return chosen;
  return request.acceptsLanguages('sv', 'en') === 'en' ? 'en' : 'sv';
}
