import { type Stack, startStack } from '../../infra/local/stack.ts';
import { callApi } from '../support/call-api.ts';
import { penaltyInput } from '../support/records.ts';
import { type Figure, interleaved, median } from './figure.ts';
import { benchRenders } from './report/renders.ts';

/**
 * The rendering of a report beside other programs, then from the call to the signed link: read, compose, print, store, record, over HTTP on the embedded stack; beside a call
 * that reads the same feeds, records and report but prints nothing (`verify`), so that the price of printing shows.
 */
const FIRMS: Record<number, { uscc: string; name: string }> = {
  0: { uscc: '91370781MA0000015N', name: '青州市昇泰示例机械有限公司' },
  5: { uscc: '91370781MA0000031C', name: '青州市㛃玉犇达示例物流有限公司' },
};

export const benchReport = async (): Promise<Figure[]> => [...(await benchRenders()), ...(await benchIssuing())];

const benchIssuing = async (): Promise<Figure[]> => {
  const stack = await startStack({ port: 0, empty: true });
  try {
    const figures: Figure[] = [];
    for (const records of [0, 5]) figures.push(...(await benchRecords(stack, records)));
    return figures;
  } finally {
    await stack.stop();
  }
};

const benchRecords = async (stack: Stack, records: number): Promise<Figure[]> => {
  const firm = FIRMS[records] as { uscc: string; name: string };
  await push(stack, firm, records);
  const token = await stack.tokenFor(`enterprise:${firm.uscc}`);
  const issue = async () => {
    const answer = await callApi(stack.url, 'POST', '/v1/reports', { token, body: { purpose: 'listing' } });
    if (answer.body?.summary?.records !== records)
      throw new Error(`not the report expected: ${answer.text.slice(0, 300)}`);
    return answer.body as { reportNo: string; verificationCode: string };
  };
  const { reportNo, verificationCode } = await issue();
  const verify = () => callApi(stack.url, 'GET', `/v1/verify/${reportNo}?code=${verificationCode}`);
  const times = await interleaved({ ours: issue, verify }, { rounds: 15, warmUp: 5 });
  return Object.entries(times).map(([contender, values]) => ({
    bench: 'report',
    case: `records=${records}`,
    contender,
    metric: 'issue-ms',
    value: median(values),
    unit: 'ms',
  }));
};

const push = async (stack: Stack, firm: { uscc: string; name: string }, count: number): Promise<void> => {
  if (count === 0) return;
  const token = await stack.tokenFor('department:qz-scjg');
  const records = Array.from({ length: count }, (_, i) =>
    penaltyInput({ documentNo: `青市监处罚〔2026〕${i + 1}号`, subject: { ...firm, type: '法人及非法人组织' } }),
  );
  const answer = await callApi(stack.url, 'POST', '/v1/domains/21/records', { token, body: { records } });
  if (answer.body?.counts?.accepted !== count)
    throw new Error(`not all rows were accepted: ${answer.text.slice(0, 300)}`);
};
