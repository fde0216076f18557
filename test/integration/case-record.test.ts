import { ACCEPT, objectionCity, TRANSFER } from '../support/objection-city.ts';

/** Who decides about a record reads it in the case, and nobody else does. */
const city = objectionCity('2026-03-09T02:00:00Z');
const recordOf = (as: string, caseId: string) => city.call('getCaseRecord', as, { params: { caseId } });

it('is shown to the desk, and to the unit once it has the case', async () => {
  const recordId = await city.pushed('青市监处罚〔2026〕1号', { fine: '0.7806' });
  const { caseId } = (await city.file({ recordId })).body;
  expect((await recordOf('officer', caseId)).status).toBe(404);
  await city.steps(caseId, ACCEPT, TRANSFER);
  for (const as of ['operator', 'officer']) {
    const { status, body } = await recordOf(as, caseId);
    expect([status, body.recordId, body.domain, body.unit.id]).toEqual([200, recordId, '21', 'qz-scjg']);
    expect(body.record).toMatchObject({ kind: 'penalty', documentNo: '青市监处罚〔2026〕1号', fine: '0.7806' });
  }
  for (const as of ['enterprise', 'department']) expect((await recordOf(as, caseId)).status).toBe(403);
});

it('is not there where a record is missing', async () => {
  const missing = { ground: 'missing', documentNo: '青市监处罚〔2026〕2号', authority: '青州市市场监督管理局' };
  const { caseId } = (await city.file(missing)).body;
  expect(await recordOf('operator', caseId)).toMatchObject({ status: 404, body: { code: 'not-found' } });
});
