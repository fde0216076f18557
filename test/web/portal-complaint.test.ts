import { casesOf, FIRM, OPERATOR } from './portal-cases-made.ts';
import { expectGoodPage } from './support/checks/good-page.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';

/** An enterprise tells of a certificate that is still demanded, and is not content with the answer. */

const { visit, call } = webRing();
const { act } = casesOf(call);

it('complains of a certificate that a body outside the list demands', async () => {
  const page = await visit('/portal/complaints', { as: FIRM });
  await page.getByRole('link', { name: '提出投诉' }).click();
  await page.getByLabel('仍被要求开具证明').check();
  await page.getByLabel('被投诉单位').selectOption({ label: '目录以外的单位（如银行、招标代理机构）' });
  await page.getByLabel('该单位的名称').fill('示例银行寿光支行');
  await page.getByLabel('被要求开具的证明').fill('无违法违规证明');
  await page.getByLabel('融资').check();
  await page.getByLabel('投诉内容').fill('贷款时仍要求逐个部门开具证明。');
  await page.getByRole('button', { name: '提交投诉' }).click();
  await page.getByRole('heading', { name: '办理情况' }).waitFor();
  const path = `/v1/complaints/${new URL(page.url()).pathname.split('/').at(-1)}`;
  await act(OPERATOR, path, { action: 'accept' });
  await act(OPERATOR, path, { action: 'answer', result: '已责成该行改正' });
  await page.reload();
  await page.getByRole('button', { name: '要求重新办理' }).click();
  await page.getByLabel('理由').fill('该行仍未改正');
  await page.getByRole('dialog').getByRole('button', { name: '要求重新办理' }).click();
  await page.getByText('已要求重新办理').first().waitFor();
  await expectGoodPage(page);
  await look(page, 'complaint-reopened');
});
