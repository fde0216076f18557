import { FIRM, OTHER_FIRM } from '../../support/records.ts';
import { type CallAs, making, until } from '../pages/seeded/making.ts';

/** A unit is asked for its own word on three firms. */

export const ASKER = 'officer:wf-fgw';
export const UNIT = 'officer:qz-scjg';
export const SUBJECTS = [FIRM, OTHER_FIRM, { name: '青州市昇泰广固示例环保科技有限公司', uscc: '91370781MA0010010Y' }];

export const newRequest = async (call: CallAs): Promise<string> => {
  const subjects = SUBJECTS.map(({ uscc }) => ({ uscc }));
  const matter = { matter: '评优评先资格审查', matterNo: '潍评优〔2026〕8号' };
  const body = { ...matter, subjects, domains: ['21'], ask: 'all', askReason: '须由各单位核实' };
  const checkId = await making(call)(ASKER, '/v1/checks', body, 'checkId');
  const isOurs = ({ unit }: { unit: { id: string } }) => unit.id === 'qz-scjg';
  const { body: sent } = await until(
    () => call(ASKER, 'GET', `/v1/checks/${checkId}/requests`),
    ({ requests }) => requests.some(isOurs),
  );
  return sent.requests.find(isOurs).requestId;
};
