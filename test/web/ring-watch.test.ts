import { type Browser, chromium, type Page } from 'playwright-core';
import { visitors } from './support/visitor.ts';

/** The watch over every test of the ring: pages that do what none may, on which it must report. */

const home = process.env.CITY ?? '';
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.connect(process.env.BROWSER_ENDPOINT ?? '');
});
afterAll(() => browser.close());

const faultsAfter = async (act: (page: Page) => Promise<unknown>, answers: number[] = []) => {
  const { visit, leave } = visitors(browser, home);
  await act(await visit('/verify', { answers }));
  return (await leave()).join('\n');
};

const ELSEWHERE = 'http://elsewhere.example/pixel.png';

it.each<[string, (page: Page) => Promise<unknown>, string]>([
  ['an error on the console', (page) => page.evaluate(() => console.error('broken')), 'error: broken'],
  [
    'an error nobody caught',
    (page) =>
      page.evaluate(
        () =>
          new Promise(
            (resolve) =>
              setTimeout(() => resolve(0)) &&
              setTimeout(() => {
                throw new Error('uncaught');
              }),
          ),
      ),
    'uncaught',
  ],
  ['a resource of another host', (page) => page.setContent(`<img alt="" src="${ELSEWHERE}">`), 'another host'],
  [
    'what the policy refuses',
    (page) => page.evaluate((src) => fetch(src).catch(() => 0), ELSEWHERE),
    'the policy refused connect-src',
  ],
  ['an answer nobody expected', (page) => page.goto('/v1/reports'), 'status of 401'],
])('reports %s', async (_fault, act, said) => {
  expect(await faultsAfter(act)).toMatch(said);
});

it('leaves alone what a page may do', async () => {
  expect(await faultsAfter((page) => page.goto('/v1/reports'), [401])).toBe('');
});
