import { expectGoodPage } from './support/checks/good-page.ts';
import { dropFile } from './support/drop-file.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { LANGUAGES, WIDTHS } from './support/visitor.ts';

/** Somebody holds a statistics table of a check, on paper or as a file, and uses the page that reports are verified on. */

const { visit, call } = webRing();

const OFFICER = 'officer:qz-scjg';

interface Handed {
  number: string;
  code: string;
  path: string;
}
let handed: Handed;

const eventually = async <T>(attempt: () => Promise<T | undefined>): Promise<T> => {
  for (let tries = 0; tries < 60; tries++) {
    const result = await attempt();
    if (result !== undefined) return result;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the check is not done');
};

beforeAll(async () => {
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  const subjects = [{ uscc: '91370781MA0020008E' }, { uscc: '91370783MA00200241' }];
  const body = { matter: '诚信示范企业评选', matterNo: '青评〔2026〕3号', subjects };
  const { checkId } = (await call(OFFICER, 'POST', '/v1/checks', { body, headers })).body;
  const path = `/v1/checks/${checkId}`;
  const table = await eventually(async () => {
    const { status, body: frozen } = await call(OFFICER, 'POST', `${path}/tables`, { headers });
    return status === 201 ? frozen : undefined;
  });
  handed = { number: table.tableNo, code: table.verificationCode, path };
});

const fileOf = async (kind: string): Promise<Buffer> => {
  const { headers } = await call(OFFICER, 'GET', `${handed.path}/table.${kind}`);
  return Buffer.from(await (await fetch(String(headers.get('location')))).arrayBuffer());
};

it.each(['pdf', 'xlsx', 'json'])('by dropping its %s where reports are dropped', async (kind) => {
  const page = await visit('/verify');
  const content = await fileOf(kind);
  const place = page.getByText('把收到的文件拖到这里');
  await Promise.all([page.waitForURL(/tables\?sha256=/), dropFile(page, place, { name: `table.${kind}`, content })]);
  expect(await page.locator('.notice').textContent()).toMatch('真实，且是该次核查最新的统计表');
  expect(await page.getByText('逐行内容没有被改动过').count()).toBe(1);
});

it.each(
  Object.entries(WIDTHS).flatMap(([name, width]) => LANGUAGES.map((language) => [name, language, width] as const)),
)('by its number and code, a good page on a %s in %s', async (name, language, width) => {
  const page = await visit(language === 'en' ? '/verify/tables?lang=en' : '/verify/tables', { width });
  await page.locator('#number').fill(handed.number.toLowerCase());
  await page.locator('#code').fill(handed.code);
  await page.locator('form button').first().click();
  expect(await page.locator('.notice').textContent()).toMatch(language === 'en' ? 'Genuine' : '真实');
  await expectGoodPage(page);
  await look(page, `verify-table-${name}-${language}`);
});
