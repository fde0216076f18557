import type { Make } from './making.ts';
import { AGENT, FIRM } from './people.ts';

const SHARE = { purpose: 'financing', recipient: '示例银行潍坊分行', openings: 3 };
const ALERT = { kind: 'report-no-longer-current' };

/** A report, shared and watched; and an agent that may have one issued. */
export const report = async (make: Make) => {
  const reportNo = await make(FIRM.persona, '/v1/reports', { purpose: 'listing' }, 'reportNo');
  await make(FIRM.persona, `/v1/reports/${reportNo}/shares`, SHARE, 'shareId');
  await make(FIRM.persona, '/v1/subscriptions', { ...ALERT, reportNo }, 'subscriptionId');
  const expiresOn = new Date(Date.now() + 180 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await make(FIRM.persona, '/v1/mandates', { agent: AGENT, scopes: ['issue', 'read'], expiresOn }, 'mandateId');
  return { reportNo };
};
