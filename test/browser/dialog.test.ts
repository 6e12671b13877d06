import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, type Visit } from './stage.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** What has the focus: its id, class or tag inside the widget, else its tag on the page. */
async function focused({ page }: Visit): Promise<string> {
  return page.evaluate(`(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement;
    return inner ? inner.id || inner.className || inner.tagName : document.activeElement?.tagName;
  })()`);
}
const isModal = ({ widget }: Visit) => widget.locator('.panel').evaluate((panel) => panel.matches(':modal'));

describe('on a wide screen', () => {
  it('the dialog leaves the page usable, and closes with Escape, giving the focus back', async () => {
    const visit = await stage.visit({ language: 'sv' });
    expect(await focused(visit)).toBe('BODY');

    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Tab');
    await expect.poll(() => focused(visit)).toBe('launcher');
    await visit.page.keyboard.press('Enter');

    expect(await focused(visit)).toBe('question');
    expect(await isModal(visit)).toBe(false);
    await visit.page.locator('main a').focus();
    expect(await focused(visit)).toBe('A');
    await visit.input.focus();
    await visit.page.keyboard.press('Escape');
    await expect.poll(() => focused(visit)).toBe('launcher');
    expect(await visit.widget.locator('.panel').isVisible()).toBe(false);
    await visit.page.context().close();
  });

  it('the conversation is there when it is opened again', async () => {
    const visit = await stage.visit({ language: 'en' });
    await visit.launcher.click();
    await visit.ask('water');
    await visit.page.keyboard.press('Escape');
    await visit.launcher.click();

    expect(await visit.widget.locator('.items li').count()).toBe(1);
    await visit.page.context().close();
  });
});

describe('on a small screen', () => {
  const context = { viewport: { width: 360, height: 640 } };

  it('the dialog covers the page, keeps the focus inside, and closes with Escape', async () => {
    const visit = await stage.visit({ language: 'sv', context });
    await visit.launcher.click();
    const box = await visit.widget.locator('.panel').boundingBox();

    expect(await isModal(visit)).toBe(true);
    expect(box).toEqual({ x: 0, y: 0, ...context.viewport });
    expect(await focused(visit)).toBe('title');
    for (let pressed = 0; pressed < 12; pressed += 1) {
      await visit.page.keyboard.press('Tab');
      expect(await focused(visit)).not.toBe('A');
    }
    await visit.page.keyboard.press('Escape');
    await expect.poll(() => focused(visit)).toBe('launcher');
    await visit.page.context().close();
  });

  it('turning to a wide screen and back keeps dialog and focus', async () => {
    const visit = await stage.visit({ language: 'sv', context });
    await visit.launcher.click();
    await visit.input.focus();

    await visit.page.setViewportSize({ width: 1100, height: 800 });
    await expect.poll(() => isModal(visit)).toBe(false);
    expect(await focused(visit)).toBe('question');
    await visit.page.setViewportSize(context.viewport);
    await expect.poll(() => isModal(visit)).toBe(true);
    expect(await focused(visit)).toBe('question');
    await visit.page.context().close();
  });
});

describe('focus', () => {
  it('stays in the box while an answer comes, and is where the visitor left it', async () => {
    const visit = await stage.visit({ language: 'sv' });
    await visit.launcher.click();
    await visit.ask('vatten');
    expect(await focused(visit)).toBe('question');

    await visit.page.locator('main a').focus();
    await visit.widget.locator('.turn').first().waitFor();
    expect(await focused(visit)).toBe('A');
    await visit.page.context().close();
  });

  it('goes to the question that a pressed suggestion asks', async () => {
    const visit = await stage.visit({ language: 'sv', mode: 'inline' });
    await visit.ask('Zambia');
    await visit.widget.locator('.turn .offer').first().click();
    await visit.widget.locator('.turn').nth(1).waitFor();

    expect(await focused(visit)).toMatch(/^turn-2$/);
    await visit.page.context().close();
  });
});
