import { complaintCity } from '../support/complaints.ts';
import { faultyTable } from '../support/faulty-table.ts';
import { OTHER_FIRM } from '../support/records.ts';

/** The figure the reform is measured by: how often a certificate is still demanded, of whom, and what became of it. */
const city = complaintCity();
const NONE = {
  complaints: 0,
  certificateDemanded: { complaints: 0, byPurpose: { listing: 0, financing: 0, bidding: 0, award: 0, other: 0 } },
  answeredInTime: 0,
  overdue: 0,
  pending: 0,
  declined: 0,
  withdrawn: 0,
  reopened: 0,
  medianWorkingDays: null,
  satisfaction: { ratings: 0, average: null },
};
const SERVICE = { about: 'service', certificate: undefined, purpose: undefined, domains: undefined };
const ACCEPT = ['operator', { action: 'accept' }] as const;
const ANSWER = ['operator', { action: 'answer', result: '已答复' }] as const;

const filed = async (time: string, body: object, as?: string) => {
  city.at(time);
  return String((await city.file(body, as)).body.caseId);
};

beforeAll(async () => {
  // February: one of the market supervision bureau, never answered (by 4 March).
  await filed('2026-02-25T10:00:00+08:00', { purpose: 'bidding' });
  // March: of the bureau two demands, one answered after two working days, and one about service, declined.
  const answered = await filed('2026-03-10T10:00:00+08:00', { purpose: 'financing' });
  await filed('2026-03-10T11:00:00+08:00', { purpose: 'listing' }, OTHER_FIRM.uscc);
  const declined = await filed('2026-03-10T12:00:00+08:00', SERVICE);
  // Of the weather bureau one; of two bodies outside the registry one each; of the desk one.
  await filed('2026-03-11T10:00:00+08:00', { ...SERVICE, unit: 'wf-qxj' });
  await filed('2026-03-11T11:00:00+08:00', { unit: undefined, unitName: '示例行业协会', purpose: 'award' });
  await filed('2026-03-11T12:00:00+08:00', { ...SERVICE, unit: undefined, unitName: '示例供热公司' });
  await filed('2026-03-11T13:00:00+08:00', { ...SERVICE, unit: 'desk' });
  city.at('2026-03-12T10:00:00+08:00');
  await city.steps(answered, ACCEPT, ANSWER, ['enterprise', { action: 'rate', score: 5 }]);
  const decline = { action: 'decline', ground: 'secrets', reason: '涉及商业秘密' };
  await city.steps(declined, ['operator', decline]);
  // The last second of February in Shanghai (to be answered by 6 March), and the first of April.
  await filed('2026-02-28T23:59:59+08:00', { ...SERVICE, unit: 'wf-qxj' });
  await filed('2026-04-01T00:00:00+08:00', { ...SERVICE, unit: 'wf-qxj' });
  city.at('2026-03-13T10:00:00+08:00');
}, 60_000);

const lines = ({ units }: { units: { unit: string; name: string; figures: { complaints: number } }[] }) =>
  units.map(({ unit, name, figures }) => [unit, name, figures.complaints]);

describe('the figures of complaints', () => {
  it('of March, by unit: those most complained of for certificates first', async () => {
    const march = await city.figures('operator');
    expect(lines(march)).toEqual([
      ['qz-scjg', '青州市市场监督管理局', 3],
      ['outside', '其他单位', 2],
      ['desk', '信用工作机构', 1],
      ['wf-qxj', '潍坊市气象局', 1],
    ]);
    expect(march.units[0].figures).toEqual({
      ...NONE,
      complaints: 3,
      certificateDemanded: {
        complaints: 2,
        byPurpose: { ...NONE.certificateDemanded.byPurpose, financing: 1, listing: 1 },
      },
      answeredInTime: 1,
      pending: 1,
      declined: 1,
      medianWorkingDays: 2,
      satisfaction: { ratings: 1, average: '5.00' },
    });
    expect(march.figures).toMatchObject({ complaints: 7, certificateDemanded: { complaints: 3 }, pending: 5 });
  });

  it('of two months together', async () => {
    const both = await city.figures('operator', '2026-02', '2026-03');
    expect(both.figures).toMatchObject({ complaints: 9, overdue: 2, certificateDemanded: { complaints: 4 } });
    expect(lines(both)).toContainEqual(['wf-qxj', '潍坊市气象局', 2]);
  });

  it('of a unit’s own officers are its own alone', async () => {
    const own = await city.figures('officer', '2026-02', '2026-03');
    expect(lines(own)).toEqual([['qz-scjg', '青州市市场监督管理局', 4]]);
    expect(own.figures).toEqual(own.units[0].figures);
    expect(await city.figures('otherOfficer', '2025-01')).toMatchObject({ figures: NONE, units: [{ unit: 'wf-qxj' }] });
  });

  it('cost a query a month, and the complaints by hundreds', async () => {
    const counted = faultyTable(city.table());
    await city.figures('operator', '2025-12', '2026-04', counted.table);
    expect(counted.calls()).toBe(5 + 5);
  });

  it.each([
    ['2026-04', '2026-03', '/query/from'],
    ['2024-01', '2026-01', '/query/to'],
    ['2026-13', '2026-13', '/query/from'],
  ])('from %s to %s are refused', async (from, to, pointer) => {
    expect((await city.figures('operator', from, to)).errors[0].pointer).toBe(pointer);
  });
});
