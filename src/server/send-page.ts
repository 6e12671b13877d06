// Sends a page of ours with the headers that pages have.
import type { Response } from 'express';
import type { Language } from '../types.js';
import { setSecurityHeaders } from './security-headers.js';

/** Sends HTML in a language; 200 unless another status was set. */
export function sendPage(response: Response, language: Language, page: string): void {
  setSecurityHeaders('page', response);
  response.vary('Accept-Language');
  response.setHeader('Content-Language', language);
  response.setHeader('Cache-Control', 'no-cache');
  response.type('html').send(page);
}
