import { newComplaint } from './console/filed.ts';
import { expectGoodPage } from './support/checks/good-page.ts';
import { look } from './support/look.ts';
import { webRing } from './support/ring.ts';
import { WIDTHS } from './support/visitor.ts';

/** A case that nobody took up in two weeks is found by those who see to it. Its city is its own: the clock moves. */

const { visit, call, home } = webRing({ CLOCK: '2026-03-02T09:00:00+08:00' });

it('lists what is overdue by how long, and leads to it', async () => {
  const caseId = await newComplaint(call);
  const moved = { body: JSON.stringify({ now: '2026-03-16T09:00:00+08:00' }) };
  await fetch(`${home()}/__local/clock`, { method: 'POST', ...moved });
  const page = await visit('/console/overdue', { as: 'operator', width: WIDTHS.narrow });
  const row = page.getByRole('row').filter({ hasText: caseId }).first();
  await row.getByText(/超期 \d+ 个工作日/).waitFor();
  await page.getByText('没有超期或临期的协助核查').waitFor();
  await expectGoodPage(page);
  await look(page, 'overdue-320');
  await row.getByRole('link', { name: caseId }).click();
  await page.getByRole('heading', { level: 1, name: /投诉/ }).waitFor();
});
