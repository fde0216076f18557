import { expectGoodPage } from './support/checks/good-page.ts';
import { webRing } from './support/ring.ts';
import { LANGUAGES, WIDTHS } from './support/visitor.ts';

/** A law firm, or a parent, has reports issued for the enterprises that let it. */

const { visit, call } = webRing();

const AGENT = {
  persona: 'enterprise:91370781MA0010096R',
  uscc: '91370781MA0010096R',
  name: '青州市鑫源云门示例环保科技有限公司',
};
const GRANTER = { persona: 'enterprise:91370781MA0010109F', uscc: '91370781MA0010109F' };

beforeAll(async () => {
  const expiresOn = new Date(Date.now() + 90 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const body = {
    agent: { uscc: AGENT.uscc, name: AGENT.name },
    scopes: ['issue', 'read'],
    purposes: ['listing'],
    expiresOn,
  };
  const { status, text } = await call(GRANTER.persona, 'POST', '/v1/mandates', { body });
  if (status >= 300) throw new Error(text);
});

it('issues a report for an enterprise, and reads it; the enterprise sees who had it issued', async () => {
  const page = await visit('/portal/reports/on-behalf', { as: AGENT.persona, goesOn: true });
  await page.getByRole('button', { name: '为该企业生成信用报告' }).click();
  await page.locator('[data-report-sheet]').waitFor();
  await expectGoodPage(page);
  const sheet = String(await page.locator('[data-report-sheet]').textContent());
  expect(sheet).toMatch(GRANTER.uscc);
  expect(sheet).toMatch('企业上市');
  expect(await page.getByRole('link', { name: '打开 PDF' }).getAttribute('href')).toMatch(/^\/v1\/mandates\/.*\/pdf$/);

  const reportNo = page.url().split('/').at(-1);
  const theirs = await visit(`/portal/reports/${reportNo}`, { as: GRANTER.persona });
  await theirs.getByText(`${AGENT.name} 凭本企业的授权出具。`).waitFor();
});

it.each(LANGUAGES)('issues for itself and the other at once, in %s', async (language) => {
  const page = await visit('/portal/reports/groups', { as: AGENT.persona, language, width: WIDTHS.narrow });
  await page.getByRole('button', { name: language === 'en' ? 'Issue' : '出具' }).click();
  await page.waitForURL('**/reports/groups/*');
  const links = page.getByRole('link', { name: /WF\w+ PDF/ });
  await links.nth(1).waitFor();
  expect(await links.count()).toBe(2);
  await expectGoodPage(page);
});

it('learns what to do where nobody let it act', async () => {
  const page = await visit('/portal/reports/on-behalf', { as: GRANTER.persona, goesOn: true });
  await page.getByText('没有可用的授权').waitFor();
  await expectGoodPage(page);
});
