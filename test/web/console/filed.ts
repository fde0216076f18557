import { randomUUID } from 'node:crypto';
import { OTHER_FIRM, penaltyInput } from '../../support/records.ts';
import { type CallAs, making } from '../pages/seeded/making.ts';

/** What an enterprise brings before the desk and the unit, about records that nobody else touches. */

export const FIRM = OTHER_FIRM;
export const PERSON = `enterprise:${FIRM.uscc}`;
const PROMISE = { commitment: { accepted: true } };

const newRecord = async (call: CallAs, changes: Parameters<typeof penaltyInput>[0] = {}): Promise<string> => {
  const documentNo = `青市监处罚〔2026〕${randomUUID().slice(0, 8)}号`;
  const subject = { ...FIRM, type: '法人及非法人组织' as const };
  const { body } = await call('department:qz-scjg', 'POST', '/v1/domains/21/records', {
    body: { records: [penaltyInput({ documentNo, subject, ...changes })] },
    headers: { 'Idempotency-Key': randomUUID() },
  });
  return body.results[0].recordId;
};

export const newObjection = async (call: CallAs) => {
  const recordId = await newRecord(call);
  const body = { ground: 'wrong', domain: '21', recordId, statement: '罚款金额与决定书不符', ...PROMISE };
  return { recordId, caseId: await making(call)(PERSON, '/v1/objections', body, 'caseId') };
};

/** The shortest publication of what is minor is over at once. */
export const newRepair = async (call: CallAs): Promise<string> => {
  const recordId = await newRecord(call, { severity: 'minor', fulfilledOn: '2026-03-02' });
  const body = { recordId, domain: '21', statement: '罚款已缴清，已完成整改。', ...PROMISE };
  return making(call)(PERSON, '/v1/repairs', body, 'caseId');
};

/** About the unit's service; its text names who complains. */
export const newComplaint = (call: CallAs): Promise<string> => {
  const statement = `${FIRM.name}到窗口咨询时，没有被一次性告知所需材料（${randomUUID().slice(0, 8)}）。`;
  return making(call)(PERSON, '/v1/complaints', { about: 'service', unit: 'qz-scjg', statement }, 'caseId');
};
