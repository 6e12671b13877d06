import { describe, expect, it } from 'vitest';
import { hostileDocuments } from './documents/hostile-documents.js';
import { dangersOf } from './documents/read-markup.js';

/** Seconds on a quiet machine, minutes on a busy one. */
const PATIENTLY = { timeout: 300_000 };

describe('hostile documents', () => {
  it('change no answer but by quotations of their own, and act nowhere', PATIENTLY, async () => {
    const { failures } = await hostileDocuments({ scale: 0.1 });

    expect(failures).toEqual([]);
  });
});

describe('the reader of pages', () => {
  it('sees whatever could act, and nothing in a page that is ours', () => {
    const page = (inside: string) =>
      `<!doctype html><html lang="sv"><script src="/a.js"></script><p>${inside}</p></html>`;
    const dangersIn = (inside: string) => dangersOf(page(inside), new Set(['/a.js']));

    expect(dangersIn('<a href="/documents/x">x</a> &lt;script&gt;')).toEqual([]);
    for (const danger of [
      '<script>x</script>',
      '<p onclick="x">',
      "<a href='javascript:x'>",
      '<img src=x>',
      '<p style="x">',
      '<base href="/">',
    ]) {
      expect(dangersIn(danger), danger).not.toEqual([]);
    }
  });
});
