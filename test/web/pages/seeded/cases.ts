import { penaltyInput } from '../../../support/records.ts';
import { evidence } from './evidence.ts';
import type { CallAs, Make } from './making.ts';
import { FIRM, OPERATOR, UNIT } from './people.ts';

/** One case of each kind, all with the officer's unit, and a statement that waits to be published. */
export const cases = async (call: CallAs, make: Make) => {
  const { body } = await call(FIRM.persona, 'GET', '/v1/me/records?limit=200');
  const [disputed, described] = (body.records as OwnRecord[]).filter(({ domain }) => domain === '21');
  await call(FIRM.persona, 'POST', `/v1/me/records/${described?.recordId}/statement`, { body: { text: STATEMENT } });
  return {
    recordId: String(disputed?.recordId),
    objectionId: await objection(call, make, disputed),
    repairId: await repair(call, make),
    complaintId: await complaint(call, make),
  };
};

interface OwnRecord {
  recordId: string;
  domain: string;
}

const STATEMENT = '已按期缴清罚款，并完成整改。';
const COMPLAINT = {
  about: 'certificate-demanded',
  unit: UNIT,
  certificate: '无违法违规证明',
  purpose: 'listing',
  domains: ['21'],
  statement: '办理时仍要求提供无违法违规证明原件',
};
export const PROMISE = { commitment: { accepted: true } };

const objection = async (call: CallAs, make: Make, record?: OwnRecord): Promise<string> => {
  const about = { domain: record?.domain, recordId: record?.recordId, ground: 'wrong' };
  const said = { statement: '决定书载明的罚款金额与记录不符', evidence: [await evidence(call)] };
  const caseId = await make(FIRM.persona, '/v1/objections', { ...about, ...said, ...PROMISE }, 'caseId');
  await atTheDesk(call, `/v1/objections/${caseId}`, [{ action: 'accept' }, { action: 'transfer' }]);
  return caseId;
};

/** Of a record of its own, whose shortest publication is over. */
const repair = async (call: CallAs, make: Make): Promise<string> => {
  const about = { domain: '21', recordId: await repairableRecord(call, FIRM) };
  const said = { statement: '已整改并缴清罚款。', evidence: [await evidence(call)] };
  return make(FIRM.persona, '/v1/repairs', { ...about, ...said, ...PROMISE }, 'caseId');
};

export const repairableRecord = async (call: CallAs, { uscc, name }: { uscc: string; name: string }) => {
  const subject = { uscc, name, type: '法人及非法人组织' as const };
  const record = penaltyInput({ subject, severity: 'minor', fulfilledOn: '2026-03-02' });
  const { body } = await call(`department:${UNIT}`, 'POST', '/v1/domains/21/records', {
    body: { records: [record] },
    headers: { 'Idempotency-Key': crypto.randomUUID() },
  });
  return String(body.results[0].recordId);
};

const complaint = async (call: CallAs, make: Make): Promise<string> => {
  const caseId = await make(FIRM.persona, '/v1/complaints', COMPLAINT, 'caseId');
  await atTheDesk(call, `/v1/complaints/${caseId}`, [{ action: 'accept' }, { action: 'assign', unit: UNIT }]);
  return caseId;
};

const atTheDesk = async (call: CallAs, path: string, actions: readonly object[]): Promise<void> => {
  for (const action of actions) {
    const { revision } = (await call(OPERATOR, 'GET', path)).body;
    const { status, text } = await call(OPERATOR, 'POST', `${path}/actions`, { body: { revision, ...action } });
    if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`);
  }
};
