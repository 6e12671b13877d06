import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFakeAssistant } from '../support/fake-assistant.js';
import { openStage, type Stage } from './stage.js';

let stage: Stage;
const fake = createFakeAssistant();
beforeAll(async () => {
  const assistant = createFakeAssistant({
    async ask(request, options) {
      if (request.question === 'tystnad') await new Promise(() => undefined);
      return fake.ask(request, options);
    },
  });
  stage = await openStage({ assistant, config: { rateLimitPerMinute: 25 } });
});
afterAll(() => stage?.close());

describe('what goes wrong is said with what to do, and the question is kept', () => {
  it.each([
    ['sv', '!OVERLOADED', 'Många frågar just nu. Vänta 2 sekunder och försök igen. Frågan står kvar.'],
    ['en', '!INDEX_MISSING', 'The assistant is getting ready or being updated. Wait 30 seconds'],
    ['sv', '!MODEL_TIMEOUT', 'Svaret dröjde för länge.'],
    ['en', '!BUG', 'Something went wrong on our side.'],
  ] as const)('in %s after %s', async (language, question, text) => {
    const visit = await stage.visit({ language });
    await visit.launcher.click();
    await visit.ask(question);

    expect(await visit.widget.locator('.failure p').textContent()).toContain(text);
    expect(await visit.input.inputValue()).toBe(question);
    expect(await visit.widget.textContent()).not.toContain('message of the error');
    await visit.page.context().close();
  });

  it('without a connection; and trying again answers in the same place', async () => {
    const visit = await stage.visit({ language: 'sv' });
    await visit.launcher.click();
    await visit.page.context().setOffline(true);
    await visit.ask('vilka rör vatten');
    expect(await visit.widget.locator('.failure p').textContent()).toContain('Du är inte uppkopplad.');
    expect(await visit.input.inputValue()).toBe('vilka rör vatten');

    await visit.page.context().setOffline(false);
    await visit.widget.locator('.failure button').click();
    await visit.widget.locator('.items').waitFor();

    expect(await visit.widget.locator('.turn').count()).toBe(1);
    expect(await visit.input.inputValue()).toBe('');
    await visit.page.context().close();
  });

  it('when the server cannot be reached, or answers with something else', async () => {
    const visit = await stage.visit({ language: 'en' });
    await visit.launcher.click();
    await visit.page.route('**/api/ask', (route) => route.abort());
    await visit.ask('water');
    expect(await visit.widget.locator('.failure p').textContent()).toContain('cannot be reached');

    await visit.page.unroute('**/api/ask');
    await visit.page.route('**/api/ask', (route) =>
      route.fulfill({ status: 200, headers: { 'access-control-allow-origin': '*' }, body: '<html>' }),
    );
    await visit.ask('water');
    expect(await visit.widget.locator('.failure').count()).toBe(1);
    expect(await visit.input.inputValue()).toBe('water');
    await visit.page.context().close();
  });

  it('when no answer comes in time, or the visitor does not want to wait', async () => {
    const visit = await stage.visit({ language: 'sv' });
    await visit.page.clock.install();
    await visit.launcher.click();
    await visit.input.fill('tystnad');
    await visit.input.press('Enter');
    await visit.widget.locator('.pending').waitFor();
    await visit.page.clock.fastForward(21_000);
    await visit.widget.locator('.failure').waitFor();
    expect(await visit.widget.locator('.failure p').textContent()).toContain('Svaret dröjde för länge.');

    await visit.widget.locator('.failure button').click();
    await visit.widget.locator('.pending button').click();
    expect(await visit.widget.locator('.turn').count()).toBe(0);
    expect(await visit.input.inputValue()).toBe('tystnad');
    await visit.page.context().close();
  });

  it('a question of no or too many characters is not sent', async () => {
    const visit = await stage.visit({ language: 'sv' });
    await visit.launcher.click();
    await visit.input.fill('å'.repeat(1003));
    expect(await visit.widget.locator('#left').textContent()).toBe('3 tecken för mycket');
    await visit.input.press('Enter');

    expect(await visit.widget.locator('#problem').textContent()).toMatch(/högst 1\s000 tecken/);
    expect(await visit.input.getAttribute('aria-invalid')).toBe('true');
    expect(await visit.widget.locator('.turn').count()).toBe(0);
    await visit.page.context().close();
  });

  it('after many questions in a minute', async () => {
    const visit = await stage.visit({ language: 'sv', mode: 'inline' });
    for (let asked = 0; asked < 30; asked += 1) {
      await visit.ask('Zambia');
      if ((await visit.widget.locator('.failure').count()) > 0) break;
    }

    expect(await visit.widget.locator('.failure p').textContent()).toMatch(
      /^Du har ställt många frågor på kort tid\. Vänta \d+ sekunder och försök igen\./,
    );
    await visit.page.context().close();
  });
});
