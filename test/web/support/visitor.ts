import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { countRequests } from './settled.ts';
import { signIn } from './sign-in.ts';
import { type Watch, watchOver } from './watch.ts';

export const WIDTHS = { desktop: 1280, phone: 375, narrow: 320 } as const;
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Visit {
  /** The persona that signs in, by the identity provider's own page; nobody when left out. */
  as?: string;
  width?: number;
  language?: Language;
  scripts?: boolean;
  /** Goes on where the page asks first, since enterprises see that it is opened. */
  goesOn?: true;
  /** Answers from 400 up which the story provokes. */
  answers?: number[];
}

/** As a page that is seen asks (web/ui/routing). */
const GO_ON: Record<Language, string> = { 'zh-CN': '打开', en: 'Open' };

/** Where the built pages keep the language (web/ui/i18n). */
const LANGUAGE_KEY = 'xinzheng.language';

/** People with browsers of their own, all looking at one city. */
export const visitors = (browser: Browser, home: string) => {
  const watches: Watch[] = [];
  const contexts: BrowserContext[] = [];
  const signedIn = new Map<string, Promise<Cookies>>();

  const openContext = async (settings: Parameters<Browser['newContext']>[0], answers: number[] = []) => {
    const context = await browser.newContext({
      baseURL: home,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      ...settings,
    });
    context.setDefaultTimeout(15_000);
    const watch = await watchOver(context, home);
    for (const status of answers) watch.expected.add(status);
    contexts.push(context);
    watches.push(watch);
    return context;
  };

  const cookiesOf = async (persona: string): Promise<Cookies> => {
    const context = await openContext({});
    await signIn(await context.newPage(), persona, '/portal/signed-in');
    return context.cookies();
  };

  /** A fresh browser at the path, as the one who visits. */
  const visit = async (path: string, who: Visit = {}): Promise<Page> => {
    const { as, width = WIDTHS.desktop, language = 'zh-CN', scripts = true, goesOn = false, answers } = who;
    if (as !== undefined && !signedIn.has(as)) signedIn.set(as, cookiesOf(as));
    const cookies = as === undefined ? [] : ((await signedIn.get(as)) ?? []);
    const origins = [{ origin: home, localStorage: [{ name: LANGUAGE_KEY, value: language }] }];
    const context = await openContext(
      { viewport: { width, height: 800 }, javaScriptEnabled: scripts, storageState: { cookies, origins } },
      answers,
    );
    const page = await context.newPage();
    countRequests(page);
    await page.goto(path);
    if (goesOn) await page.getByRole('button', { name: GO_ON[language], exact: true }).click();
    return page;
  };

  /** Ends every visit; says what went wrong in any. */
  const leave = async (): Promise<string[]> => {
    await Promise.allSettled(contexts.flatMap((context) => context.pages()).map(toldAll));
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    return watches.splice(0).flatMap(({ faults }) => faults);
  };

  return { visit, leave };
};

/**
 * What a page has to report is under way before its answer to a later question: a page that is closed at once takes it along.
 * One that cannot be asked any more, for it is leaving or has no scripts, has nothing to report.
 */
const toldAll = (page: Page): Promise<unknown> =>
  Promise.race([
    page.evaluate(() => new Promise((resolve) => setTimeout(resolve))),
    pause(1000, undefined, { ref: false }),
  ]);

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;
