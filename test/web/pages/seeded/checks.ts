import { type CallAs, type Make, until } from './making.ts';
import { AGENT, ASKER, FIRM, OFFICER } from './people.ts';

/** A check of the officer's own with its table, a report fetched for it, and a request of another unit to answer. */
export const checks = async (call: CallAs, make: Make) => {
  const checkId = await finished(call, await make(OFFICER, '/v1/checks', CHECK, 'checkId'), OFFICER);
  const tableNo = await make(OFFICER, `/v1/checks/${checkId}/tables`, {}, 'tableNo');
  const asked = await make(
    ASKER,
    '/v1/checks',
    { ...CHECK, domains: ['21'], ask: 'all', askReason: REASON },
    'checkId',
  );
  await finished(call, asked, ASKER);
  const { requests } = (await call(OFFICER, 'GET', '/v1/assist-requests')).body;
  const fetching = { purpose: 'award', matterNo: CHECK.matterNo };
  return {
    checkId,
    tableNo,
    requestId: String(requests[0]?.requestId),
    fetchedNo: await make(OFFICER, `/v1/enterprises/${FIRM.uscc}/reports`, fetching, 'reportNo'),
  };
};

const REASON = '评优评先须由各单位核实';
const CHECK = {
  matter: '评优评先资格审查',
  matterNo: '潍评优〔2026〕3号',
  subjects: [
    { uscc: FIRM.uscc },
    { uscc: '91370781MA0010010Y' },
    { name: '名称与代码不符的示例企业', uscc: AGENT.uscc },
  ],
};

const finished = async (call: CallAs, checkId: string, by: string): Promise<string> => {
  await until(
    () => call(by, 'GET', `/v1/checks/${checkId}`),
    ({ finishedAt }) => finishedAt !== null,
  );
  return checkId;
};
