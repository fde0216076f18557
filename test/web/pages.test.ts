import type { Page } from 'playwright-core';
import { addressOf } from './pages/addresses.ts';
import { pagesOf } from './pages/routes.ts';
import { type Seeded, seededCity } from './pages/seeded/city.ts';
import { FIRM, OFFICER, OPERATOR } from './pages/seeded/people.ts';
import { pageFaults, textFaults } from './support/checks/good-page.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';
import { LANGUAGES, WIDTHS } from './support/visitor.ts';

/** Every page of both applications, as everyone who may see it, at each width and in each language. */

const { visit, call } = webRing({});

let seeded: Seeded;
beforeAll(async () => {
  seeded = await seededCity(call);
}, 30_000);

const WHO = { enterprise: FIRM.persona, officer: OFFICER, operator: OPERATOR } as const;
const SEEN_BY = { portal: ['enterprise'], console: ['officer', 'operator'] } as const;

const VISITS = (['portal', 'console'] as const).flatMap((application) =>
  pagesOf(application).flatMap(({ path, roles, isSeen }) =>
    SEEN_BY[application]
      .filter((role) => roles?.includes(role) ?? true)
      .map((role) => [application, path, role, isSeen] as const),
  ),
);

/**
 * Looked at closely, by axe and in a picture: the wide layout in Chinese, the narrow one in the longer English. Every
 * width in both languages is measured and read.
 */
const EXAMINED = { desktop: 'zh-CN', phone: undefined, narrow: 'en' } as const;

/** What is wrong with the page at one width after the other. */
const faultsAtEachWidth = async (page: Page, name: string, language: string): Promise<string[]> => {
  const faults: string[] = [];
  for (const [width, examined] of Object.entries(EXAMINED)) {
    await page.setViewportSize({ width: WIDTHS[width as keyof typeof WIDTHS], height: 800 });
    const found = await (examined === language ? pageFaults(page) : textFaults(page));
    faults.push(...found.map((fault) => `${language} ${width}: ${fault}`));
    if (examined === language) await look(page, `${name}-${language}-${width}`);
  }
  return faults;
};

it.each(VISITS)('%s%s is good for an %s', async (application, path, role, isSeen) => {
  const name = `pages/${application}${path.replaceAll('/', '-').replaceAll(':', '')}-${role}`;
  const inLanguage = async (language: (typeof LANGUAGES)[number]) => {
    const who = { as: WHO[role], language, ...(isSeen ? { goesOn: true as const } : {}) };
    const page = await visit(addressOf(application, path, seeded), who);
    await settled(page);
    return faultsAtEachWidth(page, name, language);
  };
  expect((await Promise.all(LANGUAGES.map(inLanguage))).flat()).toEqual([]);
});
