import { randomUUID } from 'node:crypto';
import { penaltyInput } from '../support/records.ts';
import { act, file, reply } from './objection-steps.ts';
import { expectGoodPage } from './support/checks/good-page.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { settled } from './support/settled.ts';
import { WIDTHS } from './support/visitor.ts';

/** A wrong record: the enterprise objects, the desk transfers, the unit corrects, the desk decides; all on their pages. */

const { visit, call } = webRing();

const FIRM = { uscc: '91370781MA00100617', name: '青州市昇泰驼山示例机械有限公司' };
const AS = { firm: `enterprise:${FIRM.uscc}`, desk: 'operator', unit: 'officer:qz-scjg' };

/** A penalty that nobody else objects to. */
const wrongRecord = async (): Promise<string> => {
  const record = {
    ...penaltyInput({ documentNo: `青市监处罚〔2026〕${randomUUID().slice(0, 8)}号` }),
    subject: { ...FIRM, type: '法人及非法人组织' },
  };
  const headers = { 'Idempotency-Key': randomUUID() };
  const { body } = await call('department:qz-scjg', 'POST', '/v1/domains/21/records', {
    body: { records: [record] },
    headers,
  });
  return body.results[0].recordId;
};

it.each([
  ['desktop', WIDTHS.desktop],
  ['phone', WIDTHS.phone],
])('from the record to the decision, on a %s', async (name, width) => {
  const recordId = await wrongRecord();
  const firm = await visit(`/portal/records/${recordId}`, { as: AS.firm, width });
  await settled(firm);
  await expectGoodPage(firm);
  const caseId = await file(firm);
  expect(await firm.locator('main').textContent()).toMatch(/办理期限.*年.*月.*日/);
  await expectGoodPage(firm);
  await look(firm, `objection-filed-${name}`);

  const desk = await visit(`/console/objections/${caseId}`, { as: AS.desk, width });
  await settled(desk);
  await act(desk, '受理');
  await act(desk, '转办');
  await expectGoodPage(desk);

  const unit = await visit('/console/', { as: AS.unit, width });
  await settled(unit);
  const row = unit.getByRole('row').filter({ hasText: caseId });
  expect(await row.textContent()).toMatch(/个工作日|今日|到期/);
  await look(unit, `inbox-${name}`);
  await row.getByRole('link').first().click();
  await settled(unit);
  await reply(unit);
  await expectGoodPage(unit);
  await look(unit, `objection-replied-${name}`);

  await desk.reload();
  await settled(desk);
  await act(desk, '决定异议成立');

  await firm.reload();
  await settled(firm);
  expect(await firm.locator('main').textContent()).toMatch('记录已经更正');
  await firm.goto(`/portal/records/${recordId}`);
  await settled(firm);
  expect(await firm.locator('main').textContent()).toMatch('0.7086');
  await look(firm, `objection-corrected-${name}`);
});
