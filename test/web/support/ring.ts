import { type Browser, chromium, type Page } from 'playwright-core';
import type { Call } from '../../../infra/cli/call-api.ts';
import { accessToken } from '../../../infra/local/idp/access-token.ts';
import { type ApiAnswer, callApi } from '../../support/call-api.ts';
import { type City, startCity } from './city.ts';
import { type Visit, visitors } from './visitor.ts';

/** Ten seconds, and longer where the pages have to be built first. */
const CITY_STARTS_MS = 120_000;

/**
 * The fixture of every file of the ring. Say `const { visit } = webRing()` at the top: it connects before the first
 * test, and after each it ends every visit and fails the test if a page of it asked another host, broke its policy or
 * wrote an error to the console. With settings the file has a city to itself: `webRing({ CLOCK: '…' })`, `webRing({})`.
 */
export const webRing = (settings?: Record<string, string>) => {
  jest.setTimeout(60_000);
  const tokens = new Map<string, Promise<string>>();
  let own: City | undefined;
  let browser: Browser;
  let people: ReturnType<typeof visitors>;
  const home = (): string => own?.url ?? process.env.CITY ?? '';

  beforeAll(async () => {
    if (settings !== undefined) own = await startCity(settings);
    browser = await chromium.connect(process.env.BROWSER_ENDPOINT ?? '');
    people = visitors(browser, home());
  }, CITY_STARTS_MS);
  afterEach(async () => expect(await people.leave()).toEqual([]));
  afterAll(async () => {
    await browser?.close();
    await own?.stop();
  });

  const tokenOf = (persona: string): Promise<string> => {
    const token = tokens.get(persona) ?? accessToken(`${home()}/idp`, persona);
    tokens.set(persona, token);
    return token;
  };

  return {
    home,
    /** A page in a fresh browser, closed after the test. */
    visit: (path: string, who?: Visit): Promise<Page> => people.visit(path, who),
    /** What programs, and other people, do meanwhile. */
    call: async (persona: string, method: string, path: string, call: Call = {}): Promise<ApiAnswer> =>
      callApi(home(), method, path, { token: await tokenOf(persona), ...call }),
  };
};
