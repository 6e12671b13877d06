import { describe, expect, it } from 'vitest';
import { safeHref } from '../../src/widget/safe-href.js';

const BASE = 'https://www.example.se/assistent/';

describe('an address', () => {
  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://www.example.se/1',
    '//evil.example/x',
    '/\\evil.example/x',
    '\\\\evil.example',
    'https://user:secret@example.se/',
    'umea-kommun.txt',
    '',
  ])('%j leads nowhere', (href) => {
    expect(safeHref(href, BASE)).toBeUndefined();
  });

  it('of a source keeps its text fragment', () => {
    const href = 'https://icld.se/?swedish_partner=umea-kommun#:~:text=Fokus%20ligger';

    expect(safeHref(href, BASE, 'sv')).toBe(href);
  });

  it('of our own page is that of the API, even in a folder of a site, in the language of the visitor', () => {
    expect(safeHref('/documents/å?start=1&end=2#passage', BASE, 'en')).toBe(
      'https://www.example.se/assistent/documents/%C3%A5?start=1&end=2&lang=en#passage',
    );
  });
});
