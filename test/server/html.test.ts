import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html, safeHref } from '../../src/server/html.js';
import { anyText } from '../support/any-text.js';

describe('html', () => {
  it('escapes text in content and attributes, and lets through what it made itself', () => {
    const inner = html`<b>${'<å & ä>'}</b>`;

    expect(html`<p title="${'"\'`'}">${inner}</p>`.toString()).toBe(
      '<p title="&quot;&#39;&#96;"><b>&lt;å &amp; ä&gt;</b></p>',
    );
  });

  it('joins lists and leaves nothing for undefined and false, but keeps 0', () => {
    expect(html`<i>${['a', html`<b>`, ['c']]}${undefined}${false}${0}</i>`.toString()).toBe('<i>a<b>c0</i>');
  });

  it('lets no string end an attribute or open a tag', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/);
      }),
    );
  });

  it('takes out characters that hide or reorder text', () => {
    expect(escapeHtml('gnp.\u202Eexe\u200B\u0007 Växjö\u{E0041}')).toBe('gnp.exe Växjö');
  });
});

describe('safeHref', () => {
  it.each(['https://icld.se/?a=b#:~:text=vatten', 'http://localhost:3000/', '/documents/å?start=1#passage'])(
    'keeps %s',
    (address) => {
      expect(safeHref(address)).toBe(address);
    },
  );

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0000javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example',
    'https:evil',
    'file:///etc/passwd',
    '',
  ])('replaces %j', (address) => {
    expect(safeHref(address)).toBe('#');
  });
});
