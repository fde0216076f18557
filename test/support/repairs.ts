import { addDays, type Day } from '../../shared/calendar/dates.ts';
import { enterprisePartition, recordPrefix } from '../../shared/table/partitions.ts';
import { type Asking, caseCity, OWNER } from './cases.ts';
import type { penaltyInput } from './records.ts';

/** A city where repairs are asked for. Its penalties are of 27 February 2026: three months are over on 27 May. */
export const repairCity = () => {
  const city = caseCity('2026-05-27T02:00:00Z');
  let today = '2026-05-31' as Day;
  let documents = 0;
  /** A day for each test, and more where it files many: so many may be filed a day. */
  const nextDay = () => {
    today = addDays(today, 1);
    city.at(`${today}T02:00:00Z`);
  };
  beforeEach(nextDay);

  const newDocumentNo = () => `青市监处罚〔2026〕${++documents}号`;
  const file = (recordId: string, body: object = {}, as = 'enterprise', asking: Asking = {}) =>
    city.call('fileRepair', as, {
      body: { recordId, domain: '21', statement: '已整改并缴清罚款。', commitment: { accepted: true }, ...body },
      ...asking,
    });
  return {
    ...city,
    nextDay,
    newDocumentNo,
    file,
    newRecord: (changes: Parameters<typeof penaltyInput>[0] = {}) =>
      city.pushed(newDocumentNo(), { fulfilledOn: '2026-03-20', ...changes }),
    act: (caseId: string, as: string, body: object, asking: Asking = {}) =>
      city.call('actOnRepair', as, { params: { caseId }, body: { revision: 1, ...body }, ...asking }),
    get: (caseId: string, as = 'enterprise', query: Record<string, string> = {}) =>
      city.call('getRepair', as, { params: { caseId }, query }),
    filed: async (recordId: string, body: object = {}) => String((await file(recordId, body)).body.caseId),
    versions: async (recordId: string) => {
      const prefix = `${recordPrefix('21')}${recordId}`;
      const items = await city.table().query(enterprisePartition(OWNER), { beginsWith: prefix });
      return items.filter(({ record }) => record !== undefined);
    },
  };
};
