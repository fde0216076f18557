import { sampleCity } from '../../../infra/local/sample-city/city.ts';
import { plannedState } from '../../../infra/local/sample-city/feeds.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import { registryFrom } from '../../../shared/domains/registry.ts';
import data from '../../../shared/domains/weifang.json';
import { weifang } from '../../../shared/domains/weifang.ts';
import { feedState } from '../../../shared/feeds/feed.ts';

const now = new Date('2026-03-02T09:00:00+08:00');
const { feeds } = sampleCity(weifang, now);

/** The state the platform will find, from what is declared. */
const found = (domain: string, unit: string, through: string | undefined) => {
  const rhythm = weifang.domain(domain)?.rhythm ?? 'daily';
  const source = weifang.domain(domain)?.units.find(({ id }) => id === unit);
  if (source === undefined) throw new Error(`${unit} is no unit of ${domain}`);
  const feed = { domain, unit, ...(through ? { completeThrough: toInstant(through) } : {}) };
  return feedState(feed, source, rhythm, toInstant(now));
};

describe('the feeds of the sample city', () => {
  it('are one for each unit of each domain', () => {
    expect(feeds).toHaveLength(weifang.domains.reduce((sum, { units }) => sum + units.length, 0));
  });

  it.each(feeds.map((feed) => [feed.domain, feed.unit, plannedState(feed.domain, feed.unit), feed] as const))(
    '%s %s is %s',
    (domain, unit, planned, { declaration }) => {
      expect(found(domain, unit, declaration?.through)).toBe(planned);
      if (declaration) expect(Date.parse(declaration.through)).toBeLessThan(now.getTime());
    },
  );

  it('are in every state, and silent beside others that are current', () => {
    expect(new Set(feeds.map(({ domain, unit }) => plannedState(domain, unit)))).toEqual(
      new Set(['current', 'late', 'stale', 'silent']),
    );
    const city = feeds.filter(({ domain }) => domain === '23').map(({ unit }) => plannedState('23', unit));
    expect(city).toEqual(['current', 'current', 'silent']);
  });

  it('cover the longest period of a report', () => {
    for (const { declaration } of feeds) if (declaration) expect(declaration.from).toBe('2021-01-31T00:00:00+08:00');
  });

  it('end on the day a unit was suspended', () => {
    const units = [{ id: 'wf-scjg', suspendedFrom: '2026-01-01' }];
    const domain = { code: '31', name: '知识产权', rhythm: 'daily', inForceFrom: '2023-10-15', units };
    const suspended = sampleCity(registryFrom({ ...data, domains: [...data.domains, domain] }), now).feeds.at(-1);
    expect(suspended?.declaration?.through).toBe('2026-01-01T00:00:00+08:00');
  });
});
