import { casesSlice } from '../../infra/slices/cases.ts';
import type { Permissions } from '../../infra/slices/slice.ts';
import { ACCEPT, CORRECT_FINE, objectionCity, UPHOLD } from '../support/objection-city.ts';
import { notAllowed, recordingTable } from '../support/recording-table.ts';
import { FIRM, penaltyInput } from '../support/records.ts';

/** Everything that objections do to the table is something their roles may do. */
const city = objectionCity('2026-03-09T02:00:00Z');
const permissions: Readonly<Record<string, Permissions>> = casesSlice.permissions;

const within = async <T>(
  operation: string,
  run: (on: ReturnType<typeof recordingTable>['table']) => Promise<T>,
): Promise<T> => {
  const { table, used } = recordingTable(city.table());
  const answer = await run(table);
  expect(used.size).toBeGreaterThan(0);
  expect([operation, notAllowed(used, permissions[operation] ?? {})]).toEqual([operation, []]);
  return answer;
};

it('from the filing to the new version', async () => {
  const recordId = await city.pushed('青市监处罚〔2026〕1号');
  const file = (body: object, key?: string) =>
    within('fileObjection', (on) => city.file(body, 'enterprise', { on, ...(key === undefined ? {} : { key }) }));
  const evidenceId = await city.picture(`enterprise:${FIRM.uscc}`);
  const { caseId } = (await file({ recordId, evidence: [evidenceId] }, 'first')).body;
  const act = (as: string, body: object) =>
    within('actOnObjection', async (on) => {
      const answer = await city.act(as, caseId, body, { on });
      expect([body, answer.status]).toEqual([body, 200]);
    });
  expect((await file({ recordId })).body.code).toBe('case-exists');
  await act(...ACCEPT);
  await act('operator', { action: 'reject', reason: '与决定书一致' });
  const evidence = [await city.picture(`enterprise:${FIRM.uscc}`)];
  await act('enterprise', { action: 'review', reason: '有新的证据', evidence });
  await act(...UPHOLD);
  await act('officer', { action: 'correct', ...CORRECT_FINE });
  await act('enterprise', { action: 'rate', score: 4 });
  // A repetition after all that, one that takes the place of what is over, and one of a record that is not there.
  expect((await file({ recordId, evidence: [evidenceId] }, 'first')).body.state).toBe('closed');
  expect((await file({ recordId })).status).toBe(201);
  expect((await file({ recordId: 'NOTHING' })).status).toBe(404);

  const missing = { ground: 'missing', documentNo: '青市监处罚〔2025〕2号', authority: FIRM.name };
  const added = (await file(missing)).body.caseId;
  for (const [as, body] of [
    ACCEPT,
    ['operator', { action: 'transfer', to: 'qz-scjg' }],
    [
      'officer',
      {
        action: 'reply',
        reason: '属实',
        finding: 'uphold',
        remedy: 'add',
        record: penaltyInput({ documentNo: missing.documentNo }),
      },
    ],
    UPHOLD,
  ] as const)
    await within('actOnObjection', (on) => city.act(as, added, body, { on }));
  expect((await city.read('operator', added)).state).toBe('closed');

  const params = { caseId };
  for (const as of ['enterprise', 'operator', 'officer']) {
    await within('getObjection', (on) => city.call('getObjection', as, { params, on }));
    await within('listObjections', (on) => city.call('listObjections', as, { on }));
  }
  const link = await within('getCaseEvidence', (on) =>
    city.call('getCaseEvidence', 'operator', { params: { caseId, evidenceId }, on }),
  );
  expect(link.status).toBe(303);
}, 30_000);
