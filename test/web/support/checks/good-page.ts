import type { Page } from 'playwright-core';
import { accessibilityFaults } from './accessibility.ts';
import { languageFaults } from './language.ts';
import { layoutFaults } from './layout.ts';

/** Everything that must hold of every page, at the width and in the language it is shown in. */
export const expectGoodPage = async (page: Page): Promise<void> => expect(await pageFaults(page)).toEqual([]);

export const pageFaults = async (page: Page): Promise<string[]> => [
  ...(await textFaults(page)),
  ...(await accessibilityFaults(page)),
];

/** What does not fit, and what is in the wrong language. */
export const textFaults = async (page: Page): Promise<string[]> => [
  ...(await page.evaluate(layoutFaults)),
  ...(await page.evaluate(languageFaults)),
];
