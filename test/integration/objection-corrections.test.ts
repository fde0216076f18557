import { ACCEPT, CORRECT_FINE, found, objectionCity, TRANSFER, UPHOLD } from '../support/objection-city.ts';
import { FIRM, penaltyInput } from '../support/records.ts';

/** What a correction may be, and that it holds against what is said without knowing of it. Monday 9 March 2026. */
const city = objectionCity('2026-03-09T02:00:00Z');
let documents = 0;
const nextNo = () => `青市监处罚〔2026〕更正${++documents}号`;
const day = (date: string, hour = 10) => city.at(`2026-03-${date}T${String(hour).padStart(2, '0')}:00:00+08:00`);
beforeEach(() => day('09'));

const BACK = { remedy: 'correct', changes: { fine: '0.7806', content: '罚款7806元' } } as const;

/** A record that one objection after another has corrected. */
const corrected = async (documentNo: string, ...remedies: object[]) => {
  const recordId = await city.pushed(documentNo, { fine: '0.7806' });
  for (const [index, remedy] of remedies.entries()) {
    day('10', 9 + index);
    const { caseId } = (await city.file({ recordId })).body;
    await city.steps(caseId, ACCEPT, TRANSFER, found(remedy), UPHOLD);
  }
  return recordId;
};

const push = async (documentNo: string, changes: object = {}) => {
  const record = penaltyInput({ documentNo, fine: '0.7806', ...changes });
  const { body } = await city.call('pushRecords', 'department', {
    params: { domain: '21' },
    body: { records: [record] },
  });
  return body.results[0].status;
};

it('the wrong content pushed again, or under an earlier version, does not undo a correction', async () => {
  const documentNo = nextNo();
  const recordId = await corrected(documentNo, CORRECT_FINE);
  day('11');
  expect(await push(documentNo)).toBe('superseded');
  expect(await push(documentNo, { version: '2026-03-09T12:00:00+08:00' })).toBe('superseded');
  expect(await city.ownRecord(recordId)).toMatchObject({ fine: '0.7086', marks: [] });
  // What the unit says later, and by its version, is its own word.
  expect(await push(documentNo, { version: '2026-03-11T09:00:00+08:00' })).toBe('accepted');
  expect(await city.ownRecord(recordId)).toMatchObject({ fine: '0.7806', caseId: null });
});

it('a correction back to what was pushed first leaves that first version where it was', async () => {
  const recordId = await corrected(nextNo(), CORRECT_FINE, BACK);
  const held = await city.table().query(`E#${FIRM.uscc}`, { beginsWith: `REC#21#${recordId}#` });
  const versions = held.filter(({ record }) => record !== undefined);
  expect(versions.map(({ caseId }) => caseId === undefined).sort()).toEqual([false, false, true]);
  expect(await city.ownRecord(recordId)).toMatchObject({ fine: '0.7806', caseId: expect.any(String) });
});

it('what changes nothing is no correction, unless the unit has said it right since', async () => {
  const documentNo = nextNo();
  const recordId = await city.pushed(documentNo, { fine: '0.7806' });
  const { caseId } = (await city.file({ recordId })).body;
  await city.steps(caseId, ACCEPT, TRANSFER);
  const empty = await city.act('officer', caseId, found(BACK)[1]);
  expect([empty.status, empty.body.errors[0].code]).toEqual([400, 'changes-nothing']);
  day('10');
  await city.pushed(documentNo, CORRECT_FINE.changes);
  expect(await city.steps(caseId, found(CORRECT_FINE), UPHOLD)).toMatchObject({ state: 'closed' });
  expect(await city.ownRecord(recordId)).toMatchObject({ fine: '0.7086', marks: [], caseId });
});

it('is marked until the last of its objections is decided', async () => {
  const recordId = await city.pushed(nextNo());
  const first = (await city.file({ recordId })).body.caseId;
  const second = (await city.file({ recordId, ground: 'duplicate' })).body.caseId;
  await city.steps(first, ['operator', { action: 'refuse', reason: '材料不全' }]);
  expect((await city.ownRecord(recordId)).marks).toEqual(['objection']);
  await city.steps(second, ['enterprise', { action: 'withdraw' }]);
  expect((await city.ownRecord(recordId)).marks).toEqual([]);
});

it('what was refused is received on the day on which it is repeated and whole', async () => {
  const documentNo = nextNo();
  const missing = { ground: 'missing', documentNo, authority: '青州市市场监督管理局' };
  const held = await city.pushed(documentNo);
  expect((await city.file(missing, 'enterprise', { key: 'held' })).body.recordId).toBe(held);
  const { caseId } = (await city.file({ recordId: held, ground: 'not-mine' })).body;
  await city.steps(caseId, ACCEPT, TRANSFER, found({ remedy: 'withdraw' }), UPHOLD);
  day('19');
  const filed = await city.file(missing, 'enterprise', { key: 'held' });
  expect(filed.body).toMatchObject({ filedAt: '2026-03-19T10:00:00+08:00', due: { day: '2026-03-24' } });
  day('20');
  const again = await city.file(missing, 'enterprise', { key: 'held' });
  expect([again.body.caseId, again.body.filedAt]).toEqual([filed.body.caseId, filed.body.filedAt]);
});

it('nobody is told to act where the platform goes on by itself', async () => {
  const recordId = await city.pushed(nextNo());
  const { caseId } = (await city.file({ recordId })).body;
  await city.steps(caseId, ACCEPT, TRANSFER, found(CORRECT_FINE), UPHOLD);
  const unit = city.told.filter((message) => message.caseId === caseId && message.to.role === 'unit');
  expect(unit.map(({ type }) => type)).toEqual(['case-assigned', 'case-closed']);
});
