import type { Locator, Page } from 'playwright-core';

/** More than any page has between its start and what is asked for. */
const MOST = 120;

/** Presses Tab until the focus is there, and sees that it shows. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return expectVisibleFocus(target);
  }
  throw new Error(`${MOST} times Tab never reached ${target}`);
};

/** Tab, then Enter: what a mouse would click. */
export const pressOn = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

const expectVisibleFocus = async (target: Locator): Promise<void> =>
  expect(await target.evaluate(showsFocus)).toBe(true);

/** Runs in the page. */
const showsFocus = (element: Element): boolean => {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
};
