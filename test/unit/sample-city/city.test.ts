import { sampleCity } from '../../../infra/local/sample-city/city.ts';
import { inTenThousands } from '../../../infra/local/sample-city/documents.ts';
import {
  cleanEnterprise,
  demoEnterprise,
  everyDomainEnterprise,
  prolificEnterprise,
} from '../../../infra/local/sample-city/identities.ts';
import { dayOf, toInstant } from '../../../shared/calendar/dates.ts';
import { registryFrom } from '../../../shared/domains/registry.ts';
import data from '../../../shared/domains/weifang.json';
import { weifang } from '../../../shared/domains/weifang.ts';
import { validate } from '../../../shared/intake/rules/validate.ts';
import { isConfiscation, isFine, isLicenceMeasure } from '../../../shared/records/categories.ts';
import { currentVersions } from '../../../shared/records/fold.ts';
import { contentDigestOf, recordIdOf } from '../../../shared/records/identity.ts';
import { KINDS, RecordSchema, STATUSES, type ViolationRecord } from '../../../shared/records/record.ts';
import { isIndividualBusiness, isUscc } from '../../../shared/uscc.ts';

const now = new Date('2026-03-02T09:00:00+08:00');
const city = sampleCity(weifang, now);
const enterprises = [...city.enterprises.values()].flat();
const sent = city.feeds.flatMap(({ domain, unit, records }) =>
  records.map((input) => ({ domain, unit, record: RecordSchema.parse(input) })),
);
const about = ({ uscc }: { uscc: string }) => sent.filter(({ record }) => record.subject.uscc === uscc);

/** What holds of each record now, as the platform folds it. */
const current = currentVersions(
  sent.map(({ domain, unit, record }) => ({
    domain,
    unit,
    record,
    recordId: recordIdOf(domain, record),
    version: record.version ?? ('' as never),
    digest: contentDigestOf(record),
    byDecider: true,
    batchId: '',
    receivedAt: '' as never,
  })),
);
const effective = ({ uscc }: { uscc: string }) =>
  current.filter(({ record }) => record.subject.uscc === uscc && record.status === 'effective');

describe('the enterprises of the sample city', () => {
  it('are 200 with valid codes and names of their own', () => {
    expect(enterprises).toHaveLength(200);
    expect(new Set(enterprises.map(({ uscc }) => uscc)).size).toBe(200);
    expect(new Set(enterprises.map(({ name }) => name)).size).toBe(200);
    expect(enterprises.filter(({ uscc, name }) => !isUscc(uscc) || !name.includes('示例'))).toEqual([]);
  });

  it('are individual businesses exactly where the code begins with 92', () => {
    expect(enterprises.filter(({ type }) => type === '个体工商户')).toHaveLength(20);
    for (const { uscc, type } of enterprises) expect(type === '个体工商户').toBe(isIndividualBusiness(uscc));
  });

  it.each(['㛃', '䶮', '𬭎', '犇'])('have %s in some names', (character) => {
    expect(enterprises.some(({ name }) => name.includes(character))).toBe(true);
  });

  it('are registered by a unit that may', () => {
    for (const registrar of city.enterprises.keys()) expect(weifang.units.get(registrar)?.registrar).toBe(true);
  });
});

const dated = (record: ViolationRecord): (string | null)[] => {
  switch (record.kind) {
    case 'penalty':
      return [record.actEndedOn, record.decidedOn, record.validUntil];
    case 'compulsory':
      return [record.decidedOn, record.liftedOn];
    case 'enforcement':
      return [record.filedOn, record.decidedOn, record.publishedOn, record.endedOn];
    case 'dishonesty-list':
      return [record.listedOn, record.removedOn];
    case 'judgment':
      return [record.decidedOn, record.effectiveOn];
  }
};

describe('the records of the sample city', () => {
  it('are of all kinds, statuses, repair and litigation states', () => {
    expect(new Set(sent.map(({ record }) => record.kind))).toEqual(new Set(Object.keys(KINDS)));
    expect(new Set(current.map(({ record }) => record.status))).toEqual(new Set(Object.keys(STATUSES)));
    const states = current.map(({ record }) => record.repair?.state ?? record.litigation ?? 'none');
    expect(new Set(states)).toEqual(new Set(['none', 'repaired', 'pending', 'reconsideration', 'suit']));
  });

  it('are all distinct versions, so that their number is the number to declare', () => {
    const versions = sent.map(({ domain, record }) => `${recordIdOf(domain, record)} ${record.version}`);
    expect(new Set(versions).size).toBe(sent.length);
    expect(current.length).toBeLessThan(sent.length);
  });

  it('name their unit as authority and source, and a known enterprise as subject', () => {
    const names = new Map(enterprises.map(({ uscc, name, type }) => [uscc, { uscc, name, type }]));
    for (const { domain, unit, record } of sent) {
      expect(weifang.domainsOf(unit).map(({ code }) => code)).toContain(domain);
      expect(record.authority.uscc).toBe(weifang.units.get(unit)?.uscc);
      expect(record.subject).toEqual(names.get(record.subject.uscc));
    }
  });

  it('pass every rule of intake', () => {
    for (const { records } of city.feeds)
      for (const record of records) expect(validate(record, toInstant(now)).faults).toBeUndefined();
  });

  it('have their dates in order, and nothing that is said to have happened in the future', () => {
    for (const { record } of sent) {
      const days = dated(record).filter((day) => day !== null);
      expect(days).toEqual([...days].sort());
      expect(record.decidedOn < dayOf(now)).toBe(true);
      for (const day of [record.fulfilledOn, record.repair?.on ?? null])
        if (day !== null) expect(day < dayOf(now)).toBe(true);
      if (record.kind === 'penalty') expect((record.publishedUntil ?? '') > record.decidedOn).toBe(true);
      expect(Date.parse(record.version ?? '')).toBeLessThan(now.getTime());
    }
  });

  it('have an amount or a licence exactly where the categories call for one', () => {
    for (const { record } of sent) {
      if (record.kind !== 'penalty') continue;
      expect(Number(record.fine) > 0).toBe(record.categories.some(isFine));
      expect(Number(record.confiscated) > 0).toBe(record.categories.some(isConfiscation));
      expect(record.licence !== null).toBe(record.categories.some(isLicenceMeasure));
    }
  });

  it('are many for one enterprise, in every domain for another, none for most', () => {
    expect(new Set(effective(everyDomainEnterprise).map(({ domain }) => domain)).size).toBe(30);
    expect(new Set(about(prolificEnterprise).map(({ record }) => record.documentNo)).size).toBe(40);
    expect(about(cleanEnterprise)).toEqual([]);
    const withHistory = new Set(sent.map(({ record }) => record.subject.uscc)).size;
    expect(withHistory).toBeGreaterThan(55);
    expect(withHistory).toBeLessThan(70);
  });

  it('make the demonstration: five that count in five domains, and two that do not', () => {
    expect(
      effective(demoEnterprise)
        .map(({ domain }) => domain)
        .sort(),
    ).toEqual(['12', '14', '20', '21', '26']);
    expect(new Set(about(demoEnterprise).map(({ record }) => record.documentNo)).size).toBe(7);
  });
});

describe('the city as a whole', () => {
  it('is the same for the same instant', () => {
    expect(sampleCity(weifang, now)).toEqual(city);
  });

  it('holds on a leap day and at midnight as well', () => {
    for (const instant of ['2028-02-29T00:00:00+08:00', '2026-12-31T23:59:59+08:00'])
      for (const { records } of sampleCity(weifang, new Date(instant)).feeds)
        for (const record of records) expect(RecordSchema.safeParse(record).error).toBeUndefined();
  });

  it('takes a domain that has no sample violations, or no unit yet', () => {
    const more = [
      { code: '31', name: '烟草专卖', rhythm: 'daily', inForceFrom: '2026-01-01', units: [{ id: 'wf-swj' }] },
      { code: '32', name: '知识产权', rhythm: 'daily', inForceFrom: '2026-01-01', units: [] },
    ];
    const feeds = sampleCity(registryFrom({ ...data, domains: [...data.domains, ...more] }), now).feeds;
    expect(feeds.filter(({ domain }) => domain > '30')).toMatchObject([{ domain: '31', unit: 'wf-swj', records: [] }]);
  });
});

describe('inTenThousands', () => {
  it.each([
    [7806, '0.7806'],
    [7.5, '0.00075'],
    [20_000, '2'],
    [1_000_000, '100'],
    [125_000, '12.5'],
  ])('writes %d 元 as %s 万元', (yuan, text) => {
    expect(inTenThousands(yuan)).toBe(text);
  });
});
