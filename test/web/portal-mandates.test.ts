import { expectGoodPage } from './support/checks/good-page.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';

/** An enterprise lets another act for it, sees what that one looked at, and ends it. */

const { visit, call } = webRing();

const GRANTER = 'enterprise:91370781MA0010010Y';
const AGENT = {
  persona: 'enterprise:91370700MA0020016Y',
  uscc: '91370700MA0020016Y',
  name: '潍坊鸢都示例实业集团有限公司',
};
const inAMonth = new Date(Date.now() + 30 * 24 * 3_600_000).toISOString().slice(0, 10);

it('grants a mandate after a slip in the code, sees what the agent does, and revokes it', async () => {
  const page = await visit('/portal/mandates', { as: GRANTER });
  const code = page.getByLabel('代理人的统一社会信用代码');
  await code.fill(AGENT.uscc.replace('16Y', '16X'));
  await page.getByLabel('代理人名称').fill(AGENT.name);
  await page.getByLabel('查看本企业的全部报告').check();
  await page.getByLabel('有效至').fill(inAMonth);
  await page.getByRole('button', { name: '授权', exact: true }).click();
  await page.getByText('校验码不符').first().waitFor();
  expect(await code.evaluate((input) => input === document.activeElement)).toBe(true);
  await expectGoodPage(page);
  await look(page, 'mandates-slip');
  await code.fill(`  ${AGENT.uscc.toLowerCase()} `);
  await page.getByRole('button', { name: '授权', exact: true }).click();
  await page.getByText('现在可以凭授权办理').waitFor();
  await expectGoodPage(page);
  await look(page, 'mandates-granted');

  const { mandates } = (await call(AGENT.persona, 'GET', '/v1/mandates?role=agent')).body;
  const { mandateId } = mandates.find((each: { granter: { uscc: string } }) => GRANTER.endsWith(each.granter.uscc));
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  const issued = await call(AGENT.persona, 'POST', `/v1/mandates/${mandateId}/reports`, {
    body: { purpose: 'listing' },
    headers,
  });
  expect(issued.status).toBe(201);
  const looks = await visit('/portal/accesses', { as: GRANTER, width: 375 });
  await looks.getByText('受托出具信用报告').first().waitFor();
  await expectGoodPage(looks);
  await look(looks, 'accesses-375');

  await page
    .getByRole('button', { name: `撤销对 ${AGENT.name} 的授权` })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: '撤销' }).click();
  await page.getByText('已撤销', { exact: true }).first().waitFor();
  expect((await call(AGENT.persona, 'GET', `/v1/mandates/${mandateId}/reports`)).status).toBe(403);
});

it.each([
  ['zh-CN', '授予本企业的', '授权企业'],
  ['en', 'Granted to us', 'Granted by'],
] as const)('shows the agent in %s what it may do, on a phone of 320 px', async (language, tab, head) => {
  const body = { agent: { uscc: AGENT.uscc, name: AGENT.name }, scopes: ['issue', 'object'], expiresOn: inAMonth };
  await call(GRANTER, 'POST', '/v1/mandates', { body, headers: { 'Idempotency-Key': crypto.randomUUID() } });
  const page = await visit('/portal/mandates', { as: AGENT.persona, width: 320, language });
  await page.getByRole('tab', { name: tab }).click();
  await settled(page);
  expect(await page.getByRole('table').textContent()).toMatch('青州市昇泰广固示例环保科技有限公司');
  expect(await page.locator('[data-head]').first().getAttribute('data-head')).toBe(head);
  await expectGoodPage(page);
  await look(page, `mandates-held-320-${language}`);
});
