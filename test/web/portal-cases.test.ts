import type { Page } from 'playwright-core';
import { casesOf, FIRM, OPERATOR, type Own, picture, plain } from './portal-cases-made.ts';
import { expectGoodPage } from './support/checks/good-page.ts';
import { pressOn, tabTo } from './support/keyboard.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';

/** An enterprise against what is held of it: it objects, asks for repair, says something beside a record, complains. */

const { visit, call, home } = webRing({ CLOCK: '2026-03-02T10:00:00+08:00' });

const { recordsThat, plainRecord, act } = casesOf(call);
const caseIn = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? '';
const statusOf = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ }).first().textContent();

it('objects to a record with evidence, is refused, and asks for a review', async () => {
  const { recordId } = await plainRecord();
  const page = await visit(`/portal/records/${recordId}`, { as: FIRM });
  await page.getByRole('link', { name: '提出异议' }).click();
  await page.getByRole('button', { name: '提交异议' }).click();
  expect(await page.getByRole('alert').textContent()).toMatch('尚未提交');
  await expectGoodPage(page);
  await look(page, 'objection-refused');
  await page.getByLabel('信息错误').check();
  await page.getByLabel('异议说明').fill('罚款金额与决定书不符。\n应为 5000 元。');
  await page.locator('input[type=file]').setInputFiles(picture);
  await page.getByLabel('本企业已阅读并作出上述承诺').check();
  await page.getByText('已上传').waitFor();
  await page.getByRole('button', { name: '提交异议' }).click();
  await page.getByRole('heading', { name: '办理情况' }).waitFor();
  const path = `/v1/objections/${caseIn(page)}`;
  expect(await statusOf(page)).toMatch(caseIn(page));
  await expectGoodPage(page);
  await look(page, 'objection-filed');

  await act(OPERATOR, path, { action: 'accept' });
  await act(OPERATOR, path, { action: 'reject', reason: '与决定书一致' });
  await page.reload();
  await page.getByRole('button', { name: '申请复核' }).click();
  await page.getByLabel('理由').fill('决定书第二页载明五千元');
  await page.getByRole('dialog').getByRole('button', { name: '申请复核' }).click();
  await page.getByText('已申请复核').first().waitFor();
  await page.getByText('复核中').first().waitFor();
  await expectGoodPage(page);
  await look(page, 'objection-reviewing');

  await act(OPERATOR, path, { action: 'reject', reason: '复核维持' });
  await page.reload();
  await pressOn(page, page.getByRole('button', { name: '评价', exact: true }));
  await tabTo(page, page.getByLabel('非常满意', { exact: true }));
  await page.keyboard.press('Space');
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: '评价', exact: true }));
  await page.getByText('已收到评价').waitFor();
  expect((await call(FIRM, 'GET', path)).body.rating.score).toBe(5);
});

it('objects to there being no record, on a phone in English, and withdraws it', async () => {
  const page = await visit('/portal/records', { as: FIRM, width: 320, language: 'en' });
  await page.getByRole('link', { name: 'Object to a missing record' }).click();
  await page.getByLabel('Domain').selectOption('21');
  await page.getByLabel('No. of the missing document').fill('寿市监处罚〔2025〕901号');
  await page.getByLabel('Authority that made the decision').fill('寿光市市场监督管理局');
  await page.getByLabel('In your words').fill('本企业于 2025 年受到处罚，平台没有记录。');
  await page.getByLabel('This enterprise has read').check();
  await page.getByRole('button', { name: 'File the objection' }).click();
  await page.getByRole('heading', { name: 'How it stands' }).waitFor();
  await page.getByText('Market Regulation').waitFor();
  await expectGoodPage(page);
  await look(page, 'objection-missing-320');
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();
  await page.getByText('You withdrew it').waitFor();
  await page.getByRole('link', { name: 'All objections' }).click();
  await settled(page);
  await expectGoodPage(page);
  await look(page, 'objections-320');
});

it('asks for a repair too early, and is told from which day on', async () => {
  const [recent] = await recordsThat((record) => plain(record) && record.decidedOn > '2026-01-15');
  const page = await visit(`/portal/repairs/new?record=${recent?.recordId}`, { as: FIRM, answers: [409] });
  await page.getByLabel('纠正情况').fill('已停止违法行为，罚款已缴清。');
  await page.getByLabel('履行完毕日期').fill('2026-03-01');
  await page.locator('input[type=file]').setInputFiles(picture);
  await page.getByLabel('本企业已阅读并作出上述承诺').check();
  await page.getByText('已上传').waitFor();
  await page.getByRole('button', { name: '提交申请' }).click();
  await page.getByText('最早可以申请的日期').waitFor();
  expect(await page.getByLabel('纠正情况').inputValue()).toMatch('罚款已缴清');
  await expectGoodPage(page);
  await look(page, 'repair-too-early');
});

it('says something beside a record; what was decided on it comes as a message', async () => {
  const { recordId } = (await recordsThat(plain)).at(-1) as Own;
  const page = await visit(`/portal/records/${recordId}`, { as: FIRM, width: 375, answers: [400] });
  await page.getByLabel('说明内容').fill('请拨打 13812345678 核实。');
  await page.getByRole('button', { name: '提交说明' }).click();
  await page.getByText('说明中含有手机号码').first().waitFor();
  await page.getByLabel('说明内容').fill('已整改完毕。');
  await page.getByRole('button', { name: '提交说明' }).click();
  await page.getByText('审核中（').waitFor();
  await expectGoodPage(page);
  const { statements } = (await call(OPERATOR, 'GET', '/v1/statements')).body;
  const { statementId, revision } = statements.find((each: { record: Own }) => each.record.recordId === recordId);
  const decision = { decision: 'refuse', reason: '内容与记录无关', revision };
  await call(OPERATOR, 'POST', `/v1/statements/${statementId}/moderation`, { body: decision });
  await page.goto(`${home()}/portal/messages`);
  await page
    .getByRole('link', { name: /查看企业说明/ })
    .first()
    .click();
  await page.getByText('内容与记录无关').waitFor();
  await expectGoodPage(page);
  await look(page, 'statement-refused');
  await page.getByRole('button', { name: '撤回说明' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤回说明' }).click();
  await page.getByText('内容与记录无关').waitFor({ state: 'detached' });
});

it('complains of a case that nobody handled in time', async () => {
  const { recordId, domain } = (await recordsThat(plain)).at(-2) as Own;
  const body = { recordId, domain, ground: 'wrong', statement: '金额不符', commitment: { accepted: true } };
  const filed = await call(FIRM, 'POST', '/v1/objections', {
    body,
    headers: { 'Idempotency-Key': crypto.randomUUID() },
  });
  const now = {
    body: JSON.stringify({ now: '2026-03-12T10:00:00+08:00' }),
    headers: { 'content-type': 'application/json' },
  };
  await fetch(`${home()}/__local/clock`, { method: 'POST', ...now });
  const page = await visit(`/portal/objections/${filed.body.caseId}`, { as: FIRM });
  await page.getByText('超期').first().waitFor();
  await look(page, 'objection-late');
  await page.getByRole('link', { name: '投诉案件逾期' }).click();
  await page.getByLabel('投诉内容').fill('已过期限，仍未受理。');
  await expectGoodPage(page);
  await page.getByRole('button', { name: '提交投诉' }).click();
  await page.getByRole('link', { name: filed.body.caseId }).waitFor();
  await expectGoodPage(page);
  await look(page, 'complaint-of-delay');
});
