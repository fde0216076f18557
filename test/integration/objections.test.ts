import { recordIn } from '../support/cases.ts';
import { ACCEPT, CORRECT_FINE, found, objectionCity, TRANSFER, UPHOLD } from '../support/objection-city.ts';
import { FIRM, OTHER_FIRM, penaltyInput } from '../support/records.ts';

/** From an objection to the corrected report. Monday 9 March 2026: no holidays until April. */
const city = objectionCity('2026-03-09T02:00:00Z');
let documents = 0;
const newRecord = (changes = {}) => city.pushed(`青市监处罚〔2026〕${++documents}号`, changes);
const day = (date: string, hour = 10) => city.at(`2026-03-${date}T${String(hour).padStart(2, '0')}:00:00+08:00`);
beforeEach(() => day('09'));

it('marks the record at once, keeps the time of the law through two transfers, and ends in the corrected report', async () => {
  const recordId = await newRecord({ fine: '0.7806' });
  const earlier = await city.issued();
  const evidenceId = await city.picture(`enterprise:${FIRM.uscc}`);
  const filed = await city.file({ recordId, evidence: [evidenceId] });
  const { caseId } = filed.body;
  expect([filed.status, filed.headers.Location]).toEqual([201, `/v1/objections/${caseId}`]);
  expect(filed.body).toMatchObject({
    state: 'filed',
    mark: 'objection',
    holder: { id: 'desk', name: '信用工作机构' },
    due: { day: '2026-03-12', workingDays: 3, source: '《山东省社会信用条例》第三十九条', overdue: false },
    stepDue: { day: '2026-03-10' },
    actions: ['withdraw'],
    sourceUnit: { id: 'qz-scjg' },
    revision: 1,
  });
  // At once: a new report shows it, an earlier one is known to be no longer what it was.
  expect(recordIn(await city.report(await city.issued()), recordId)?.marks).toEqual(['objection']);
  expect((await city.report(earlier)).status).toBe('data-changed');

  await city.steps(caseId, ACCEPT, TRANSFER);
  day('11');
  const back = await city.steps(caseId, ['officer', { action: 'return', reason: '需核对原件' }]);
  expect(back).toMatchObject({
    state: 'accepted',
    due: { day: '2026-03-18', workingDays: 7 },
    stepDue: { day: '2026-03-12' },
  });
  day('12');
  const again = await city.steps(caseId, TRANSFER);
  expect(again).toMatchObject({ transfers: 2, due: { day: '2026-03-18' }, stepDue: { day: '2026-03-17' } });
  day('16');
  const replied = await city.steps(caseId, found(CORRECT_FINE));
  expect(replied.correction).toMatchObject({
    remedy: 'correct',
    unit: '青州市市场监督管理局',
    changes: [
      { member: 'content', from: '罚款7806元', to: '罚款7086元' },
      { member: 'fine', from: '0.7806', to: '0.7086' },
    ],
    kept: false,
  });
  expect((await city.ownRecord(recordId)).fine).toBe('0.7806');
  const between = await city.issued();
  const closed = await city.steps(caseId, UPHOLD);
  expect(closed).toMatchObject({ state: 'closed', holder: null, mark: null, due: null, light: 'none', recordId });
  expect(closed.correction.kept).toBe(true);

  const corrected = recordIn(await city.report(await city.issued()), recordId);
  expect(corrected).toMatchObject({ marks: [], fine: '0.7086' });
  for (const reportNo of [earlier, between]) expect((await city.report(reportNo)).status).toBe('data-changed');
  expect(await city.ownRecord(recordId)).toMatchObject({ fine: '0.7086', marks: [], caseId });

  const rated = await city.steps(caseId, ['enterprise', { action: 'rate', score: 5, comment: '办理及时' }]);
  expect(rated.rating).toMatchObject({ score: 5, comment: '办理及时' });
  expect(rated.timeline.map(({ action }: { action: string }) => action)).toEqual([
    ...['file', 'accept', 'transfer', 'return', 'transfer', 'reply', 'uphold', 'close', 'rate'],
  ]);
  const file = await city.call('getCaseEvidence', 'officer', { params: { caseId, evidenceId } });
  expect([file.status, file.headers.Location]).toEqual([303, expect.stringContaining(evidenceId)]);
});

it('a version that comes from a case counts in no declaration, but is there to be reconciled', async () => {
  const recordId = await newRecord();
  const { caseId } = (await city.file({ recordId })).body;
  day('09', 11);
  await city.steps(caseId, ACCEPT, TRANSFER, found(CORRECT_FINE), UPHOLD);
  const { body } = await city.call('reconcile', 'department', {
    params: { domain: '21' },
    query: { from: '2026-03-09T11:00:00+08:00', to: '2026-03-09T11:30:00+08:00' },
  });
  expect(body.records).toMatchObject([{ recordId }]);
  const feed = await city.call('declare', 'department', {
    params: { domain: '21' },
    body: { from: '2026-01-01', through: '2026-03-08', records: documents },
  });
  expect([feed.status, feed.body.code]).toEqual([200, undefined]);
});

it('a record of the wrong firm is withdrawn', async () => {
  const recordId = await newRecord();
  const { caseId } = (await city.file({ ground: 'not-mine', recordId })).body;
  await city.steps(caseId, ACCEPT, TRANSFER, found({ remedy: 'withdraw' }), UPHOLD);
  expect(await city.ownRecord(recordId)).toMatchObject({ status: 'withdrawn', counts: false, caseId });
  expect(recordIn(await city.report(await city.issued()), recordId)).toBeUndefined();
  expect((await city.file({ ground: 'wrong', recordId })).status).toBe(404);
});

it('a missing record is added by the unit that decided, and then known by its number', async () => {
  const missing = { ground: 'missing', documentNo: '青市监处罚〔2025〕900号', authority: '青州市市场监督管理局' };
  const { body: filed } = await city.file(missing);
  expect(filed).toMatchObject({ recordId: null, missing: { documentNo: missing.documentNo } });
  await city.steps(filed.caseId, ACCEPT, ['operator', { action: 'transfer', to: 'qz-scjg' }]);
  const wrongSubject = penaltyInput({
    documentNo: missing.documentNo,
    subject: { ...OTHER_FIRM, type: '法人及非法人组织' },
  });
  const refused = await city.act('officer', filed.caseId, found({ remedy: 'add', record: wrongSubject })[1]);
  expect([refused.status, refused.body.errors[0].code]).toEqual([400, 'other-subject']);
  const record = penaltyInput({ documentNo: missing.documentNo });
  const closed = await city.steps(filed.caseId, found({ remedy: 'add', record }), UPHOLD);
  expect(closed).toMatchObject({ state: 'closed', correction: { remedy: 'add', kept: true } });
  expect(await city.ownRecord(closed.recordId)).toMatchObject({ documentNo: missing.documentNo, caseId: filed.caseId });
  const again = await city.file(missing);
  expect([again.status, again.body.recordId]).toEqual([400, closed.recordId]);
});

it('upheld without a new version, the unit owes it within three working days', async () => {
  const recordId = await newRecord();
  const { caseId } = (await city.file({ ground: 'over-period', recordId })).body;
  const upheld = await city.steps(caseId, ACCEPT, UPHOLD);
  expect(upheld).toMatchObject({
    state: 'upheld',
    holder: { id: 'qz-scjg' },
    due: { day: '2026-03-12', source: '《山东省社会信用条例》第四十条' },
    actions: [],
  });
  expect((await city.read('officer', caseId)).actions).toEqual(['correct']);
  expect((await city.ownRecord(recordId)).marks).toEqual(['objection']);
  const closed = await city.steps(caseId, ['officer', { action: 'correct', ...CORRECT_FINE }]);
  expect(closed.state).toBe('closed');
  expect(await city.ownRecord(recordId)).toMatchObject({ fine: '0.7086', marks: [] });
});

it('a record that changed since the unit looked at it has to be looked at again', async () => {
  const documentNo = `青市监处罚〔2026〕${documents + 1}号`;
  const recordId = await newRecord();
  const { caseId } = (await city.file({ recordId })).body;
  await city.steps(caseId, ACCEPT, TRANSFER, found(CORRECT_FINE));
  day('10');
  await city.pushed(documentNo, { fine: '0.5' });
  const upheld = await city.steps(caseId, UPHOLD);
  expect(upheld).toMatchObject({ state: 'upheld', correction: null, holder: { id: 'qz-scjg' } });
  expect(await city.ownRecord(recordId)).toMatchObject({ fine: '0.5' });
});

it('rejected, it is no longer marked, and may be reviewed once', async () => {
  const recordId = await newRecord();
  const { caseId } = (await city.file({ recordId })).body;
  const reject = ['operator', { action: 'reject', reason: '与决定书一致' }] as const;
  const rejected = await city.steps(caseId, ACCEPT, reject);
  expect(rejected).toMatchObject({ state: 'rejected', holder: null, mark: null });
  expect((await city.ownRecord(recordId)).marks).toEqual([]);
  expect((await city.read('enterprise', caseId)).actions).toEqual(['review', 'rate']);

  const evidence = [await city.picture(`enterprise:${FIRM.uscc}`)];
  const reviewing = await city.steps(caseId, ['enterprise', { action: 'review', reason: '有新的证据', evidence }]);
  expect(reviewing).toMatchObject({
    state: 'reviewing',
    due: { day: '2026-03-18' },
    evidence: [{ evidenceId: evidence[0] }],
  });
  expect((await city.ownRecord(recordId)).marks).toEqual(['objection']);
  await city.steps(caseId, reject);
  const again = await city.act('enterprise', caseId, { action: 'review', reason: '仍不服' });
  expect([again.status, again.body.code]).toEqual([409, 'not-now']);
});

it('an agent objects by a mandate for it, for as long as it holds', async () => {
  const recordId = await newRecord();
  const grant = async (scopes: string[]) => {
    const body = { agent: OTHER_FIRM, scopes, expiresOn: '2026-12-31' };
    return String((await city.call('grantMandate', 'enterprise', { body })).body.mandateId);
  };
  const [mandateId, reading] = [await grant(['object']), await grant(['read'])];
  const evidence = [await city.picture(`enterprise:${OTHER_FIRM.uscc}`)];
  day('09', 11);
  expect((await city.file({ recordId, mandateId: reading }, 'sibling')).body.code).toBe('no-mandate');
  expect((await city.file({ recordId }, 'sibling')).status).toBe(404);
  const { body } = await city.file({ recordId, mandateId, evidence }, 'sibling');
  expect(body).toMatchObject({ enterprise: FIRM, agent: OTHER_FIRM, actions: ['withdraw'] });
  const { caseId } = body;
  day('10');
  const params = { caseId };
  expect((await city.call('getObjection', 'sibling', { params })).status).toBe(404);
  expect((await city.call('getObjection', 'sibling', { params, query: { mandateId } })).status).toBe(200);
  expect((await city.call('listObjections', 'sibling', { query: { mandateId } })).body.objections[0].caseId).toBe(
    caseId,
  );
  await city.call('revokeMandate', 'enterprise', { params: { mandateId } });
  const late = await city.act('sibling', caseId, { action: 'withdraw', mandateId });
  expect([late.status, late.body.code]).toEqual([403, 'no-mandate']);
  expect((await city.steps(caseId, ['enterprise', { action: 'withdraw' }])).state).toBe('withdrawn');
});
