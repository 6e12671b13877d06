// The widget comes before anything a visitor asked for, so it must be small; and a page with a strict policy must be
// able to run it as it is.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const MAX_GZIP_BYTES = 20 * 1024;
const script = readFileSync(new URL('../../dist/widget/partnership-assistant.js', import.meta.url));

it('the built widget is at most 20 KB gzip', () => {
  const sizeBytes = gzipSync(script, { level: 9 }).length;

  console.info(`The widget is ${sizeBytes} bytes gzip of at most ${MAX_GZIP_BYTES}.`);
  expect(sizeBytes).toBeLessThanOrEqual(MAX_GZIP_BYTES);
});

it.each([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'document.write',
  'eval(',
  'new Function',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'document.cookie',
  'serviceWorker',
  'http://',
  'https://',
])('the built widget does not use or hold %s', (word) => {
  const text = script.toString().replace('http://www.w3.org/2000/svg', '');

  expect(text).not.toContain(word);
});
