import { complaintPermissions } from '../../infra/slices/case-complaints.ts';
import type { Table } from '../../shared/table/table.ts';
import { callHandler, type HandlerCall } from '../support/call-handler.ts';
import { complaintCity, DEMAND } from '../support/complaints.ts';
import { notAllowed, recordingTable } from '../support/recording-table.ts';
import { FIRM } from '../support/records.ts';

/** Everything that complaints do to the table is something their roles may do. */
const city = complaintCity();
type Operation = keyof typeof complaintPermissions;

let keys = 0;
const within = async (operation: Operation, given: HandlerCall) => {
  const { table, used } = recordingTable(city.table());
  const handlers = city.handlers(table as Table);
  const answer = await callHandler(handlers[operation], { key: `key-${++keys}`, ...given });
  expect(used.size).toBeGreaterThan(0);
  expect([operation, notAllowed(used, complaintPermissions[operation])]).toEqual([operation, []]);
  return answer;
};

const act = (caseId: string, as: string, body: object) => within('actOnComplaint', { as, params: { caseId }, body });

it('from the filing to the figures', async () => {
  const evidenceId = await city.picture(FIRM.uscc, '告知单.png');
  const filing = { ...DEMAND, evidence: [evidenceId] };
  const { caseId } = (await within('fileComplaint', { as: 'enterprise', body: filing })).body;
  // The same demand once more, and of a case that is none.
  expect((await within('fileComplaint', { as: 'enterprise', body: DEMAND })).status).toBe(409);
  const delay = { about: 'overdue-case', caseId: 'YY20260310AAAAAAAA', statement: '逾期' };
  expect((await within('fileComplaint', { as: 'enterprise', body: delay })).status).toBe(400);
  await act(caseId, 'operator', { action: 'accept', revision: 1 });
  await act(caseId, 'operator', { action: 'assign', revision: 2, unit: 'qz-scjg' });
  expect((await act(caseId, 'officer', { action: 'answer', revision: 3, result: '已停止索要' })).status).toBe(200);
  expect((await act('YY20260310AAAAAAAA', 'officer', { action: 'return', revision: 1, reason: '误转' })).status).toBe(
    404,
  );
  for (const as of ['enterprise', 'operator', 'officer']) {
    expect((await within('getComplaint', { as, params: { caseId } })).status).toBe(200);
    expect((await within('listComplaints', { as })).status).toBe(200);
  }
  await within('getComplaintEvidence', { as: 'operator', params: { caseId, evidenceId } });
  await within('getComplaintFigures', { as: 'operator', query: { from: '2026-03', to: '2026-03' } });
  // The demand was answered: it may be complained of again, in place of the one before.
  await act(caseId, 'operator', { action: 'visit', revision: 4, contacted: false });
  expect((await within('fileComplaint', { as: 'enterprise', body: DEMAND })).status).toBe(201);
});
