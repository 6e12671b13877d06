// From the key pressed to the quotation read: the widget over the assistant itself, with the real model and corpus.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Assistant } from '../../src/assistant.js';
import { createRealAssistant } from '../support/real-assistant.js';
import { openStage, type Stage } from './stage.js';

let assistant: Assistant;
let stage: Stage;
beforeAll(async () => {
  assistant = await createRealAssistant();
  stage = await openStage({ assistant });
  // The index is built first, on machines of any speed.
}, 300_000);
afterAll(async () => {
  await stage?.close();
  await assistant?.close();
});

it.each([
  ['sv', 'Vilka projekt handlar om vattenhantering?', 'Jag hittade 3 partnerskap.'],
  ['en', 'Which projects address water management?', 'I found 3 partnerships.'],
] as const)(
  'in %s the water-management list is asked for, read and followed by keyboard alone',
  async (language, question, sentence) => {
    const visit = await stage.visit({ language });
    const { keyboard } = visit.page;
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await keyboard.type(question);
    await keyboard.press('Enter');
    await visit.widget.locator('.items').waitFor();

    const titles = await visit.widget.locator('.items h4').allTextContents();
    expect(await visit.widget.locator('[part="answer"]').textContent()).toBe(sentence);
    expect([...titles].sort()).toEqual([
      'Falun och Kolomyia',
      'Governance for Integrated Environmental Systems on Waste and Water Management',
      'Ronneby och Ternopil',
    ]);

    const followed = visit.page.context().waitForEvent('page');
    for (let pressed = 0; pressed < 20; pressed += 1) {
      await keyboard.press('Shift+Tab');
      const isSource = await visit.page.evaluate(
        "document.activeElement?.shadowRoot?.activeElement?.classList.contains('source') ?? false",
      );
      if (isSource) break;
    }
    await keyboard.press('Enter');
    const source = await followed;
    await source.waitForLoadState();

    const quotations = await visit.widget.locator('blockquote').allTextContents();
    expect(quotations).toContain((await source.locator('mark').allTextContents()).join(''));
    expect(await visit.faults()).toEqual([]);
    await visit.page.context().close();
  },
);
