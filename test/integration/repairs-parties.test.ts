import { OTHER_FIRM } from '../support/records.ts';
import { repairCity } from '../support/repairs.ts';

/** Who may do what with a repair, and what comes of two at once. */
const city = repairCity();
const { file, act, get, filed, newRecord, newDocumentNo, nextDay } = city;

describe('who has a part in it', () => {
  it.each([
    ['enterprise', 200],
    ['officer', 200],
    ['colleague', 200],
    ['operator', 200],
    ['sibling', 404],
    ['otherOfficer', 404],
    ['department', 403],
    ['province', 403],
    ['bank', 403],
  ])('%s: %i', async (caller, status) => {
    const caseId = await filed(await newRecord());
    expect((await get(caseId, caller)).status).toBe(status);
    const acts = await act(caseId, caller, { action: 'accept' });
    const decides = caller === 'officer' || caller === 'colleague';
    expect(acts.status).toBe(decides ? 200 : status === 200 ? 403 : status);
  });

  it('an agent by a mandate to object, as long as it holds', async () => {
    const recordId = await newRecord();
    const grant = (scopes: string[]) =>
      city.call('grantMandate', 'enterprise', { body: { agent: OTHER_FIRM, scopes, expiresOn: '2026-12-31' } });
    const { mandateId } = (await grant(['object'])).body;
    const other = (await grant(['read'])).body.mandateId;
    expect((await file(recordId, { mandateId: other }, 'sibling')).body.code).toBe('no-mandate');
    const answer = await file(recordId, { mandateId }, 'sibling');
    expect([answer.status, answer.body.agent]).toMatchObject([201, { uscc: OTHER_FIRM.uscc }]);
    const { caseId } = answer.body;
    expect((await get(caseId, 'sibling')).status).toBe(404);
    expect((await get(caseId, 'sibling', { mandateId })).status).toBe(200);
    await city.call('revokeMandate', 'enterprise', { params: { mandateId } });
    expect((await act(caseId, 'sibling', { action: 'withdraw', mandateId })).body.code).toBe('no-mandate');
    expect((await act(caseId, 'enterprise', { action: 'withdraw' })).status).toBe(200);
  });

  it('each lists its own', async () => {
    const caseId = await filed(await newRecord());
    const listed = async (as: string, query: Record<string, string> = {}): Promise<string[]> =>
      (await city.call('listRepairs', as, { query: { limit: '100', ...query } })).body.repairs.map(
        (repair: { caseId: string }) => repair.caseId,
      );
    expect(await listed('enterprise', { state: 'open' })).toContain(caseId);
    expect(await listed('officer')).toContain(caseId);
    expect(await listed('operator', { holder: 'qz-scjg' })).toContain(caseId);
    for (const nobody of [await listed('sibling'), await listed('otherOfficer'), await listed('operator')])
      expect(nobody).not.toContain(caseId);
    await act(caseId, 'enterprise', { action: 'withdraw' });
    expect(await listed('officer')).not.toContain(caseId);
    expect(await listed('enterprise', { state: 'over' })).toContain(caseId);
  });
});

describe('two at once', () => {
  it('of two officers one is told that it changed', async () => {
    const caseId = await filed(await newRecord());
    await act(caseId, 'officer', { action: 'accept' });
    const answers = await Promise.all([
      act(caseId, 'officer', { action: 'grant', revision: 2 }),
      act(caseId, 'colleague', { action: 'deny', reason: '整改不到位', revision: 2 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('of two filings of one record one is told of the other', async () => {
    const recordId = await newRecord();
    const answers = await Promise.all([file(recordId), file(recordId)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('a record that was withdrawn meanwhile is not repaired', async () => {
    const documentNo = newDocumentNo();
    const recordId = await city.pushed(documentNo, { fulfilledOn: '2026-03-20' });
    const caseId = await filed(recordId);
    await act(caseId, 'officer', { action: 'accept' });
    nextDay();
    await city.pushed(documentNo, { fulfilledOn: '2026-03-20', status: 'withdrawn' });
    expect((await act(caseId, 'officer', { action: 'grant', revision: 2 })).body.code).toBe('not-now');
    expect((await act(caseId, 'officer', { action: 'deny', reason: '记录已撤回', revision: 2 })).status).toBe(200);
  });

  it('a copy alone is repaired by the unit that decided', async () => {
    const documentNo = newDocumentNo();
    const recordId = await city.pushed(documentNo, { fulfilledOn: '2026-03-20' }, 'province');
    const caseId = await filed(recordId);
    await act(caseId, 'officer', { action: 'accept' });
    await act(caseId, 'officer', { action: 'grant', revision: 2 });
    expect(await city.ownRecord(recordId)).toMatchObject({
      repair: { state: 'repaired' },
      unit: '青州市市场监督管理局',
    });
  });
});
