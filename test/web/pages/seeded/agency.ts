import { PROMISE, repairableRecord } from './cases.ts';
import { evidence } from './evidence.ts';
import type { CallAs, Make } from './making.ts';
import { FIRM, UNIT } from './people.ts';

/** Nothing else is on record about it: a page that lists much is visited elsewhere. */
const GRANTER = { uscc: '91370781MA0010117A', name: '青州市云门云门示例环保科技有限公司' };

/** The enterprise is an agent itself: of one that lets it have reports issued, and act in its cases. */
export const agency = async (call: CallAs, make: Make) => {
  const { persona, uscc } = FIRM;
  const agent = { uscc, name: '青州市㛃玉𬭎达示例食品有限公司' };
  const mandate = { agent, scopes: ['issue', 'read', 'monitor', 'object'], expiresOn: inHalfAYear() };
  const heldMandateId = await make(`enterprise:${GRANTER.uscc}`, '/v1/mandates', mandate, 'mandateId');
  const members = [uscc, GRANTER.uscc];
  return {
    heldMandateId,
    mandatedNo: await make(persona, `/v1/mandates/${heldMandateId}/reports`, { purpose: 'listing' }, 'reportNo'),
    ...(await clientCases(call, make, heldMandateId)),
    groupNo: await make(persona, '/v1/report-groups', { purpose: 'listing', members }, 'groupNo'),
  };
};

/** One of each kind, filed by the agent. */
const clientCases = async (call: CallAs, make: Make, mandateId: string) => {
  const file = (path: string, body: object) => make(FIRM.persona, path, { ...body, mandateId }, 'caseId');
  const record = { domain: '21', recordId: await repairableRecord(call, GRANTER) };
  return {
    clientObjectionId: await file('/v1/objections', { ...record, ground: 'wrong', statement: '金额不符', ...PROMISE }),
    clientRepairId: await file('/v1/repairs', {
      ...{ ...record, statement: '已整改并缴清罚款。', ...PROMISE },
      evidence: [await evidence(call)],
    }),
    clientComplaintId: await file('/v1/complaints', { about: 'service', unit: UNIT, statement: '电话无人接听' }),
  };
};

const inHalfAYear = (): string => new Date(Date.now() + 180 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
