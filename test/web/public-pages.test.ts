import type { Page } from 'playwright-core';
import { accessibilityFaults } from './support/checks/accessibility.ts';
import { pageFaults } from './support/checks/good-page.ts';
import { layoutFaults } from './support/checks/layout.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';
import { WIDTHS } from './support/visitor.ts';

/** Every page that anybody may see, at each width: the answers to a mistyped address among them. */

const { visit } = webRing();

const ENTERPRISE = 'enterprise:91370781MA00101848';
const PAGES: readonly [what: string, path: string, visit: Parameters<typeof visit>[1]][] = [
  ['the start page of enterprises', '/portal/', { answers: [401] }],
  ['the start page of enterprises in English', '/portal/', { answers: [401], language: 'en' }],
  ['the start page of officers', '/console/', { answers: [401] }],
  ['the start page of officers in English', '/console/', { answers: [401], language: 'en' }],
  ['verifying', '/verify', {}],
  ['verifying in English', '/verify?lang=en', {}],
  ['a number that is none', '/verify?number=WF1&code=22222222', { answers: [404] }],
  ['a share that is none', '/s/unknown', { answers: [404] }],
  ['a share that is none in English', '/s/unknown?lang=en', { answers: [404] }],
  ['the API without signing in', '/v1/reports', { answers: [401] }],
  ['signing in to go elsewhere', '/sign-in?to=//elsewhere.example', { answers: [400] }],
  ['an address that is none', '/nowhere/at/all', { answers: [404] }],
  ['a page that is none', '/portal/nowhere', { as: ENTERPRISE }],
  ['a page that is none in English', '/portal/nowhere', { as: ENTERPRISE, language: 'en' }],
  ['the pages of others', '/console/', { as: ENTERPRISE }],
];

/** What a check finds at one width after the other. */
const faultsAtEachWidth = async (page: Page, faultsOf: (page: Page) => Promise<string[]>): Promise<string[]> => {
  const faults: string[] = [];
  for (const width of Object.values(WIDTHS)) {
    await page.setViewportSize({ width, height: 800 });
    faults.push(...(await faultsOf(page)).map((fault) => `${width}: ${fault}`));
  }
  return faults;
};

it.each(PAGES)('is good: %s', async (what, path, who) => {
  const page = await visit(path, who);
  await settled(page);
  const faults = await faultsAtEachWidth(page, pageFaults);
  await look(page, `public/${what.replaceAll(' ', '-')}`);
  expect(faults).toEqual([]);
});

it('fits and can be used: the documentation of the API, which names members and headers in its Chinese', async () => {
  const page = await visit('/docs');
  const faultsOf = async () => [...(await page.evaluate(layoutFaults)), ...(await accessibilityFaults(page))];
  expect(await faultsAtEachWidth(page, faultsOf)).toEqual([]);
  await look(page, 'public/docs');
});
