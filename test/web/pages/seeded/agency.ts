import type { Make } from './making.ts';
import { FIRM } from './people.ts';

/** Nothing is on record about it: a page that lists much is visited elsewhere. */
const GRANTER = '91370781MA0010117A';

/** The enterprise is an agent itself: of one that let it have reports issued. */
export const agency = async (make: Make) => {
  const { persona, uscc } = FIRM;
  const agent = { uscc, name: '青州市㛃玉𬭎达示例食品有限公司' };
  const mandate = { agent, scopes: ['issue', 'read', 'monitor'], expiresOn: inHalfAYear() };
  const heldMandateId = await make(`enterprise:${GRANTER}`, '/v1/mandates', mandate, 'mandateId');
  const members = [uscc, GRANTER];
  return {
    heldMandateId,
    mandatedNo: await make(persona, `/v1/mandates/${heldMandateId}/reports`, { purpose: 'listing' }, 'reportNo'),
    groupNo: await make(persona, '/v1/report-groups', { purpose: 'listing', members }, 'groupNo'),
  };
};

const inHalfAYear = (): string => new Date(Date.now() + 180 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
