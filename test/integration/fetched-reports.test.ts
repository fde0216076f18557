import { callHandler } from '../support/call-handler.ts';
import { ask } from '../support/city.ts';
import { fetchCity, MATTER } from '../support/direct-fetch.ts';
import { FIRM } from '../support/records.ts';

/** What an officer sees of what the unit fetched. */

const city = fetchCity();
const { handlers, fetchAs, latest } = city;

describe('the list of what a unit fetched', () => {
  const list = async (as = 'officer', query = {}) =>
    (await callHandler(handlers().listFetchedReports, { as, query })).body;
  const numbersOf = ({ reports }: { reports: { reportNo: string }[] }) => reports.map(({ reportNo }) => reportNo);

  it('is the latest first, page by page, for each of its officers, and without what the reports say', async () => {
    const first = (await fetchAs('list-1')).body.reportNo;
    city.later(1000);
    const second = (await fetchAs('list-2', { caller: 'colleague' })).body.reportNo;
    const page = await list('colleague', { limit: '1' });
    expect(page.reports).toEqual([
      {
        reportNo: second,
        enterprise: { uscc: FIRM.uscc, name: FIRM.name },
        ...{ purpose: 'award', matterNo: MATTER, revokedAt: null },
        period: { from: expect.any(String), to: expect.any(String) },
        issuedAt: expect.stringMatching(/\+08:00$/),
      },
    ]);
    expect(numbersOf(await list('officer', { limit: '1', cursor: page.cursor }))).toEqual([first]);
  });

  it('holds nothing of other units, nor reports that are the enterprise’s own', async () => {
    const own = await ask(handlers().issueReport, 'enterprise', { purpose: 'listing' }, 'not-fetched');
    expect(numbersOf(await list('otherOfficer'))).toEqual([]);
    expect(numbersOf(await list('officer', { limit: '200' }))).not.toContain(own.body.reportNo);
  });

  it('is no look at any enterprise: opening one is', async () => {
    const { reportNo } = (await fetchAs('list-look')).body;
    const before = await latest();
    await list();
    expect(await latest()).toEqual(before);
    const path = { uscc: FIRM.uscc, reportNo };
    await callHandler(handlers().getFetchedReport, { as: 'officer', params: path });
    expect(await latest()).toHaveLength(before.length + 1);
  });

  it('tells when one was taken back', async () => {
    const { reportNo } = (await fetchAs('list-revoked')).body;
    await callHandler(handlers().revokeReport, { as: 'operator', params: { reportNo }, body: { reason: '误发' } });
    const [listed] = (await list()).reports.filter((one: { reportNo: string }) => one.reportNo === reportNo);
    expect(listed.revokedAt).toMatch(/\+08:00$/);
  });
});
