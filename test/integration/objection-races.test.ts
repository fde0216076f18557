import { MAX_EVIDENCE_FILES } from '../../functions/cases/evidence/evidence.ts';
import { OBJECTIONS_PER_DAY } from '../../functions/cases/objections/wiring.ts';
import { makerOf } from '../support/objection-cases.ts';
import { ACCEPT, CORRECT_FINE, objectionCity, TRANSFER } from '../support/objection-city.ts';

/** Several at once, and more than is allowed. */
const city = objectionCity('2026-03-09T02:00:00Z');
const cases = makerOf(city);
beforeAll(() => cases.pushRecords(40), 60_000);

const filed = async () => {
  const { recordId, firm } = await cases.nextRecord();
  const { status, body } = await city.file({ recordId }, firm.uscc);
  expect(status).toBe(201);
  return { caseId: String(body.caseId), recordId, as: firm.uscc };
};

it('of two officers at once one acts, and the other is told to look again', async () => {
  const { caseId } = await cases.inState('replied', CORRECT_FINE);
  const answers = await Promise.all(
    [{ action: 'uphold' }, { action: 'reject', reason: '与决定书一致' }].map((body) =>
      city.call('actOnObjection', 'operator', { params: { caseId }, body: { ...body, revision: 4 } }),
    ),
  );
  expect(answers.map(({ status, body }) => body.code ?? status).sort()).toEqual([200, 'changed-meanwhile']);
  const { timeline, revision } = await city.read('operator', caseId);
  expect(timeline).toHaveLength(revision);
  expect(timeline.filter(({ action }: { action: string }) => ['uphold', 'reject'].includes(action))).toHaveLength(1);
});

it('the same request at once is one step', async () => {
  const { caseId } = await filed();
  const body = { action: 'accept', revision: 1 };
  const asked = () => city.call('actOnObjection', 'operator', { params: { caseId }, body, key: `accept-${caseId}` });
  const answers = await Promise.all([1, 2, 3, 4].map(asked));
  expect(answers.map(({ status, body: { revision } }) => [status, revision])).toEqual(Array(4).fill([200, 2]));
});

it('a key that comes again with another body is refused, and so is a case as it no longer is', async () => {
  const { caseId } = await filed();
  const ask = (body: object, key: string) => city.call('actOnObjection', 'operator', { params: { caseId }, body, key });
  await ask({ action: 'accept', revision: 1 }, `one-${caseId}`);
  const other = await ask({ action: 'refuse', reason: '材料不全', revision: 1 }, `one-${caseId}`);
  expect([other.status, other.body.code]).toEqual([409, 'idempotency-mismatch']);
  const stale = await ask({ action: 'transfer', revision: 1 }, `two-${caseId}`);
  expect([stale.status, stale.body.code]).toEqual([409, 'changed-meanwhile']);
});

it('filed several times at once under one key, it is one objection', async () => {
  const { recordId, firm } = await cases.nextRecord();
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => city.file({ recordId }, firm.uscc, { key: `at-once-${recordId}` })),
  );
  expect(new Set(answers.map(({ status, body }) => `${status} ${body.caseId}`)).size).toBe(1);
  expect((await city.call('listObjections', firm.uscc, {})).body.objections).toHaveLength(1);
});

it('there is one open objection per record and ground: the second is told which', async () => {
  const { caseId, recordId, as } = await filed();
  const second = await city.file({ recordId }, as);
  expect([second.status, second.body.code, second.body.caseId]).toEqual([409, 'case-exists', caseId]);
  expect((await city.file({ recordId, ground: 'revoked' }, as)).status).toBe(201);
  await city.steps(caseId, [as, { action: 'withdraw' }]);
  expect((await city.file({ recordId }, as)).status).toBe(201);
});

it('of several filed at once about one thing, one is open', async () => {
  const { recordId, firm } = await cases.nextRecord();
  const answers = await Promise.all([1, 2, 3].map(() => city.file({ recordId }, firm.uscc)));
  expect(answers.map(({ body }) => body.code ?? body.state).sort()).toEqual(['case-exists', 'case-exists', 'filed']);
});

it('a review takes the place of an open objection, and waits for one that is', async () => {
  const { caseId, recordId, as } = await filed();
  await city.steps(caseId, ACCEPT, ['operator', { action: 'reject', reason: '与决定书一致' }]);
  const second = await city.file({ recordId }, as);
  expect(second.status).toBe(201);
  const review = { action: 'review', reason: '有新的证据' };
  expect((await city.act(as, caseId, review)).body.code).toBe('case-exists');
  await city.steps(second.body.caseId, [as, { action: 'withdraw' }]);
  await city.steps(caseId, [as, review]);
  expect((await city.file({ recordId }, as)).body.code).toBe('case-exists');
});

it('evidence that is refused does not stand in the way of the mended filing', async () => {
  const { recordId, firm } = await cases.nextRecord();
  const refused = await city.file({ recordId, evidence: ['NOTHING'] }, firm.uscc);
  expect([refused.status, refused.body.errors[0].code]).toEqual([400, 'evidence-unknown']);
  const ids = await Promise.all(
    Array.from({ length: MAX_EVIDENCE_FILES }, () => city.picture(`enterprise:${firm.uscc}`)),
  );
  const mended = await city.file({ recordId, evidence: ids }, firm.uscc);
  expect([mended.status, mended.body.evidence.length]).toEqual([201, MAX_EVIDENCE_FILES]);
  const again = await city.file({ recordId, ground: 'other', evidence: ids.slice(0, 1) }, firm.uscc);
  expect(again.body.errors[0].code).toBe('evidence-used');
});

it(`an enterprise files ${OBJECTIONS_PER_DAY} a day, however often it asks for each`, async () => {
  const { firm } = await cases.nextRecord();
  const missing = (number: number) => ({
    ground: 'missing',
    documentNo: `青市监处罚〔2024〕${number}号`,
    authority: '示例局',
  });
  const ask = (number: number) => city.file(missing(number), firm.uscc, { key: `quota-${number}` });
  for (let number = 1; number <= OBJECTIONS_PER_DAY; number++) expect((await ask(number)).status).toBe(201);
  expect((await ask(1)).status).toBe(201);
  const over = await ask(OBJECTIONS_PER_DAY + 1);
  expect([over.status, over.body.code]).toEqual([429, 'quota-exceeded']);
  city.at('2026-03-10T02:00:00Z');
  expect((await ask(OBJECTIONS_PER_DAY + 1)).status).toBe(201);
});

it('to everybody who is no party the case is not there; a unit that had it may look, and not act', async () => {
  const { caseId } = await filed();
  const params = { caseId };
  const seen = async () =>
    Promise.all(
      ['enterprise', 'otherOfficer', 'officer'].map(
        async (as) => (await city.call('getObjection', as, { params })).status,
      ),
    );
  expect(await seen()).toEqual([404, 404, 404]);
  await city.steps(caseId, ACCEPT, ['operator', { action: 'transfer', to: 'qz-scjg' }]);
  expect(await seen()).toEqual([404, 404, 200]);
  expect((await city.call('listObjections', 'officer', {})).body.objections).toMatchObject([{ caseId }]);
  await city.steps(caseId, ['officer', { action: 'return', reason: '非本单位' }]);
  expect((await city.read('officer', caseId)).actions).toEqual([]);
  expect((await city.call('listObjections', 'officer', {})).body.objections).toEqual([]);
  const late = await city.act('officer', caseId, { action: 'return', reason: '再退' });
  expect([late.status, late.body.code]).toEqual([403, 'forbidden']);
  const foreign = await city.act('operator', caseId, { action: 'transfer', to: 'wf-qxj' });
  expect([foreign.status, foreign.body.errors[0].code]).toEqual([400, 'foreign-domain']);
  await city.steps(caseId, TRANSFER);
});
