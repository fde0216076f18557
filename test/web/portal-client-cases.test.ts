import type { Page } from 'playwright-core';
import { expectGoodPage } from './support/checks/good-page.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';
import { LANGUAGES, WIDTHS } from './support/visitor.ts';

/** A law firm acts in the cases of an enterprise that lets it, and is told all the time of which. */

const { visit, call } = webRing();

const AGENT = {
  persona: 'enterprise:91370781MA0010010Y',
  uscc: '91370781MA0010010Y',
  name: '青州市昇泰广固示例环保科技有限公司',
};
const CLIENT = 'enterprise:91370783MA00200241';

const EXPIRES_ON = new Date(Date.now() + 90 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
const mandate = async (scopes: string[]): Promise<{ mandateId: string; granter: { name: string; uscc: string } }> => {
  const body = { agent: { uscc: AGENT.uscc, name: AGENT.name }, scopes, expiresOn: EXPIRES_ON };
  return (await call(CLIENT, 'POST', '/v1/mandates', { body })).body;
};
const actingFor = (page: Page) => page.getByRole('region', { name: /^(正在代理|Acting for)$/ });

it('objects to a record that its report shows, withdraws it, and the client sees who did', async () => {
  const { mandateId, granter } = await mandate(['issue', 'read', 'object']);
  const issued = await call(AGENT.persona, 'POST', `/v1/mandates/${mandateId}/reports`, {
    body: { purpose: 'listing' },
  });
  const page = await visit(`/portal/reports/on-behalf/${mandateId}/${issued.body.reportNo}`, {
    as: AGENT.persona,
    goesOn: true,
  });
  await page.getByRole('link', { name: '提出异议' }).first().click();
  await actingFor(page).getByText(granter.name).waitFor();
  expect(await page.getByLabel('记录编号').inputValue()).toMatch(/^\w{26}$/);
  await page.getByLabel('信息错误').check();
  await page.getByLabel('异议说明').fill('罚款金额与决定书不符。');
  await page.getByLabel('已得到授权，代该企业阅读并作出上述承诺').check();
  await expectGoodPage(page);
  await look(page, 'client-objection');
  await page.getByRole('button', { name: '提交异议' }).click();
  await page.getByRole('heading', { name: '办理情况' }).waitFor();
  await expectGoodPage(page);
  const caseId = String(new URL(page.url()).pathname.split('/').at(-1));
  const theirs = (await call(CLIENT, 'GET', `/v1/objections/${caseId}`)).body;
  expect(theirs).toMatchObject({ enterprise: { uscc: granter.uscc }, agent: { uscc: AGENT.uscc, mandateId } });

  await page.getByRole('button', { name: '撤回' }).click();
  await page.getByRole('dialog').getByText(granter.name).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click();
  await page.getByText('已撤回').first().waitFor();
  await page.getByRole('link', { name: '全部异议' }).click();
  await page.getByRole('link', { name: caseId }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/portal/mandates/${mandateId}/objections`);
});

it.each(LANGUAGES)(
  'complains for the client on a phone, its name in view to the end of the page, in %s',
  async (language) => {
    const { mandateId, granter } = await mandate(['object']);
    const page = await visit('/portal/mandates?role=agent', { as: AGENT.persona, language, width: WIDTHS.narrow });
    await page.locator(`a[href$="${mandateId}/objections"]`).click();
    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^(投诉|Complaints)$/ })
      .last()
      .click();
    await page.getByRole('link', { name: /^(提出投诉|Complain)$/ }).click();
    await page.locator('input[value="service"]').check();
    await page.locator('select[name="unit"]').selectOption('desk');
    await page.locator('textarea').fill('电话无人接听。');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(actingFor(page).evaluate((head) => head.getBoundingClientRect().top)).resolves.toBeGreaterThanOrEqual(
      0,
    );
    await actingFor(page).getByText(granter.name).waitFor();
    await expectGoodPage(page);
    await look(page, `client-complaint-${language}`);
    await page.getByRole('button', { name: /^(提交投诉|File the complaint)$/ }).click();
    // The text alone stood in the form before.
    await page.waitForURL(/\/complaints\/[A-Z]{2}\w+$/);
    await page.getByText('电话无人接听。').waitFor();
    await expectGoodPage(page);
    const { complaints } = (await call(CLIENT, 'GET', '/v1/complaints')).body;
    expect(complaints[0]).toMatchObject({ agent: { mandateId }, statement: '电话无人接听。' });
  },
);

it('is not let into the cases where the mandate does not say so, and is told what to do', async () => {
  const { mandateId } = await mandate(['read']);
  const page = await visit(`/portal/mandates/${mandateId}/objections`, { as: AGENT.persona });
  await page.getByText('没有可以代为办理案件的授权').waitFor();
  await settled(page);
  await expectGoodPage(page);
});

it('is shown the way to a case of a client from its address among its own', async () => {
  const { mandateId } = await mandate(['object']);
  const body = { about: 'service', unit: 'desk', statement: '无人答复', mandateId };
  const { caseId } = (await call(AGENT.persona, 'POST', '/v1/complaints', { body })).body;
  const page = await visit(`/portal/complaints/${caseId}`, { as: AGENT.persona, answers: [404] });
  await page.getByText('代理其他企业提出的案件，请从“授权”中').waitFor();
  await expectGoodPage(page);
});
