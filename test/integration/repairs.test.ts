import { OWNER, recordIn } from '../support/cases.ts';
import { repairCity } from '../support/repairs.ts';

/** From the application to the record that says it is repaired, and what stands against an application. */
const city = repairCity();
const { file, act, get, filed, newRecord, versions } = city;
const marksOnReport = async (recordId: string) =>
  recordIn(await city.report(await city.issued()), recordId)?.marks ?? null;

it('is marked from its filing, decided by the unit, and becomes a version of the record; reports follow at once', async () => {
  city.at('2026-05-27T02:00:00Z');
  const recordId = await newRecord();
  const before = await city.issued();
  const answer = await file(recordId);
  expect([answer.status, answer.headers.Location]).toEqual([201, `/v1/repairs/${answer.body.caseId}`]);
  expect(answer.body).toMatchObject({
    kind: 'repair',
    state: 'filed',
    stateName: '待受理',
    mark: 'repairing',
    holder: { id: 'qz-scjg', name: '青州市市场监督管理局' },
    due: { workingDays: 3, day: '2026-06-01', overdue: false },
    conditions: { earliest: '2026-05-27', policy: 'weifang-2023' },
    actions: ['withdraw'],
    changes: null,
  });
  const { caseId } = answer.body;
  expect([await marksOnReport(recordId), (await city.report(before)).status]).toEqual([['repairing'], 'data-changed']);

  city.at('2026-05-28T02:00:00Z');
  const accepted = await act(caseId, 'officer', { action: 'accept' });
  expect(accepted.body).toMatchObject({ state: 'accepted', due: { workingDays: 7, day: '2026-06-08' }, revision: 2 });
  city.at('2026-05-29T02:00:00Z');
  const granted = await act(caseId, 'officer', { action: 'grant', reason: '材料齐全', revision: 2 });
  expect(granted.body).toMatchObject({
    state: 'closed',
    holder: null,
    mark: null,
    due: null,
    changes: [{ member: 'repair', from: null, to: { state: 'repaired', on: '2026-05-29' } }],
    timeline: [{ action: 'file' }, { action: 'accept' }, { action: 'grant', reason: '材料齐全' }, { action: 'close' }],
  });
  expect(await marksOnReport(recordId)).toEqual(['repaired']);
  expect(await city.ownRecord(recordId)).toMatchObject({
    repair: { state: 'repaired', on: '2026-05-29' },
    caseId,
    sources: ['青州市市场监督管理局'],
  });
  expect((await file(recordId)).body.code).toBe('repair-refused-repaired');
  expect((await act(caseId, 'enterprise', { action: 'rate', score: 5, revision: 4 })).body.rating).toMatchObject({
    score: 5,
  });

  // Whether a report lists it is the policy's to say.
  const preview = await city.call('previewPolicy', 'operator', {
    params: { policy: 'order-36' },
    body: { purpose: 'listing', uscc: OWNER, domains: ['21'] },
  });
  const hidden = preview.body.hidden.find((record: { recordId: string }) => record.recordId === recordId);
  expect([recordIn(preview.body, recordId), hidden.rule.id]).toEqual([undefined, 'repaired']);
});

it.each<[string, { by: string; action: object }[], string]>([
  ['withdrawn', [{ by: 'enterprise', action: { action: 'withdraw' } }], 'withdrawn'],
  ['refused', [{ by: 'officer', action: { action: 'refuse', reason: '尚有义务未履行' } }], 'refused'],
  [
    'denied',
    [
      { by: 'officer', action: { action: 'accept' } },
      { by: 'colleague', action: { action: 'deny', reason: '经核查整改不到位', revision: 2 } },
    ],
    'denied',
  ],
])('once %s, the record and its reports are as they were', async (_, steps, state) => {
  const recordId = await newRecord();
  const before = await city.issued();
  const caseId = await filed(recordId);
  expect((await city.report(before)).status).toBe('data-changed');
  for (const { by, action } of steps) expect((await act(caseId, by, action)).status).toBe(200);
  expect((await get(caseId)).body).toMatchObject({ state, mark: null, holder: null });
  expect([(await city.report(before)).status, (await versions(recordId)).length]).toEqual(['current', 1]);
});

describe('is refused', () => {
  it('too early, with the day from which it may be asked', async () => {
    // Special equipment: Order 58 asks for a year, Order 36 for what the severity says.
    city.at('2026-03-31T02:00:00Z');
    const recordId = await newRecord();
    expect((await file(recordId)).body).toMatchObject({
      status: 409,
      code: 'repair-too-early',
      earliest: '2027-02-27',
    });
    city.at('2026-04-01T02:00:00Z');
    expect((await file(recordId)).body).toMatchObject({ code: 'repair-too-early', earliest: '2026-05-27' });
    expect(await marksOnReport(recordId)).toEqual([]);
  });

  it('before the duties are done; a day and evidence show that they are', async () => {
    const recordId = await newRecord({ fulfilledOn: null });
    const evidence = [await city.evidence()];
    for (const body of [{}, { fulfilledOn: '2026-03-01' }, { evidence }])
      expect((await file(recordId, body)).body.code).toBe('repair-refused-duties');
    const answer = await file(recordId, { fulfilledOn: '2026-03-01', evidence });
    expect(answer.body).toMatchObject({
      state: 'filed',
      fulfilledOn: '2026-03-01',
      evidence: [{ filename: '缴款凭证.png' }],
    });
    const { caseId } = answer.body;
    const link = await city.call('getCaseEvidence', 'officer', {
      params: { caseId, evidenceId: evidence[0] as string },
    });
    expect(link.status).toBe(303);
    await act(caseId, 'officer', { action: 'accept' });
    await act(caseId, 'officer', { action: 'grant', revision: 2 });
    expect(await city.ownRecord(recordId)).toMatchObject({ fulfilledOn: '2026-03-01', repair: { state: 'repaired' } });
  });

  it('while another one of the record is open, and not after it', async () => {
    const recordId = await newRecord();
    const caseId = await filed(recordId);
    expect((await file(recordId)).body).toMatchObject({ status: 409, code: 'case-exists', caseId });
    await act(caseId, 'enterprise', { action: 'withdraw' });
    expect((await file(recordId)).status).toBe(201);
  });

  it.each<[string, object, string]>([
    ['without the commitment', { commitment: undefined }, '/commitment'],
    ['with a commitment that is not accepted', { commitment: { accepted: false } }, '/commitment/accepted'],
    ['without a statement', { statement: undefined }, '/statement'],
    ['with a day to come', { fulfilledOn: '2027-01-01' }, '/fulfilledOn'],
  ])('%s', async (_, body, pointer) => {
    const answer = await file(await newRecord(), body);
    expect(answer.body).toMatchObject({ status: 400, errors: [{ pointer }] });
  });

  it('of a record that is not its own, that nobody has, or of an unknown domain', async () => {
    const recordId = await newRecord();
    expect((await file(recordId, {}, 'sibling')).status).toBe(404);
    expect((await file('NOTHING')).status).toBe(404);
    expect((await file(recordId, { domain: '20' })).status).toBe(404);
    expect((await file(recordId, { domain: '99' })).body.code).toBe('unknown-domain');
  });
});
