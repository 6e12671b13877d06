import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

describe('on another site with a strict policy and Trusted Types', () => {
  it.each([
    ['sv', 'launcher'],
    ['en', 'inline'],
  ] as const)(
    'in %s the %s does all it can without one violation or request to others',
    async (language, mode) => {
      const visit = await stage.visit({ language, mode });
      const { widget, page } = visit;
      if (mode === 'launcher') await visit.launcher.click();

      await visit.ask('water');
      await visit.ask('hostile');
      await visit.ask('Zambia');
      await widget.locator('.offer').last().click();
      await widget.locator('.chip-remove').last().click();
      await widget.locator('.chip-change').first().click();
      await widget.locator('.chip-add').first().click();
      await widget.locator('.feedback button').first().click();
      await page.context().grantPermissions(['clipboard-write'], { origin: stage.host.origin });
      await widget.locator('.after .actions button').first().click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        widget.locator('.after .actions button:nth-of-type(2)').first().click(),
      ]);

      expect(download.suggestedFilename()).toMatch(/^partner(?:skap|ships)\.csv$/);
      expect(await visit.faults()).toEqual([]);
      await page.context().close();
    },
  );

  it('the policy is in force: what breaks it is written down', async () => {
    const visit = await stage.visit({ language: 'sv' });

    await visit.page.evaluate("try { document.body.innerHTML = '<b>x</b>'; } catch {}");
    await visit.page.evaluate("document.body.setAttribute('style', 'color: red')");

    expect((await visit.faults()).map((fault) => fault.split(' ')[1])).toEqual([
      'require-trusted-types-for',
      'style-src-attr',
    ]);
    await visit.page.context().close();
  });

  it('leaves nothing in the browser', async () => {
    const visit = await stage.visit({ language: 'sv' });
    await visit.launcher.click();
    await visit.ask('vatten');

    const kept = await visit.page.evaluate(
      '(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length])()',
    );

    expect(kept).toEqual(['', 0, 0, 0, 0]);
    expect(await visit.page.context().cookies()).toEqual([]);
    await visit.page.context().close();
  });

  it('asks no server before the visitor asks', async () => {
    const visit = await stage.visit({ language: 'sv' });
    const calls: string[] = [];
    visit.page.on('request', (request) => calls.push(request.url()));

    await visit.launcher.click();
    await visit.input.fill('Vilka projekt');

    expect(calls).toEqual([]);
    await visit.page.context().close();
  });
});
