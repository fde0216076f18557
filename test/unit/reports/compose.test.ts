import { compose } from '../../../functions/reports/compose.ts';
import type { Instant } from '../../../shared/calendar/dates.ts';
import { registryFrom } from '../../../shared/domains/registry.ts';
import { WEIFANG_2023 } from '../../../shared/policy/weifang-2023.ts';
import { STATUSES } from '../../../shared/records/record.ts';
import { resultOf } from '../../../shared/results/result.ts';
import {
  composed,
  DATA,
  declared,
  domain,
  facts,
  HEAD,
  NOTHING_ELSE,
  QUERY,
  registry,
  version,
} from '../../support/composing.ts';
import { FIRM, oneOfEachKind, penaltyInput } from '../../support/records.ts';

describe('the result of a domain', () => {
  const units = [{ id: 'a' }] as never[];
  it.each([
    ['found', units, 1, true],
    ['found', units, 1, false],
    ['found', [], 1, false],
    ['none', units, 0, true],
    ['incomplete', units, 0, false],
    ['not-covered', [], 0, false],
  ] as const)('is %s with units %j, %i records, complete: %s', (result, of, count, complete) =>
    expect(resultOf({ units: [...of] }, count, complete)).toBe(result),
  );

  it('is not clean while any one of its units has not declared', () => {
    expect(domain([])?.result).toBe('none');
    for (const silent of ['a', 'b']) {
      const result = domain([], (_, unit) => (unit === silent ? undefined : declared));
      expect(result).toMatchObject({ result: 'incomplete', complete: false, completeThrough: null });
    }
  });

  it('says what was found, and beside it that the data is incomplete', () =>
    expect(domain([version(penaltyInput())], () => undefined)).toMatchObject({
      result: 'found',
      complete: false,
      count: 1,
    }));

  it('is not covered where no unit feeds it', () =>
    expect(composed([]).domains[1]).toMatchObject({ code: '30', result: 'not-covered', department: null }));
});

describe('which records count', () => {
  it.each(Object.keys(STATUSES) as (keyof typeof STATUSES)[])('of status %s: only effective documents', (status) =>
    expect(domain([version(penaltyInput({ status }))])?.count).toBe(status === 'effective' ? 1 : 0),
  );

  it.each(Object.entries(oneOfEachKind))('of kind %s: every one', (_, input) =>
    expect(domain([version(input)])?.count).toBe(1),
  );

  it.each([
    ['2023-03-09', 0],
    ['2023-03-10', 1],
    ['2026-03-10', 1],
    ['2026-03-11', 0],
  ])('decided on %s: %i', (decidedOn, count) =>
    expect(domain([version(penaltyInput({ decidedOn, validUntil: null, publishedUntil: null }))])?.count).toBe(count),
  );

  it('goes by the current version: a revocation takes the record off, in any order of delivery', () => {
    const original = version(penaltyInput());
    const revoked = version(penaltyInput({ status: 'revoked' }), { version: '2026-03-02T00:00:00.000Z' as Instant });
    expect(domain([original, revoked])?.result).toBe('none');
    expect(domain([revoked, original])?.result).toBe('none');
  });

  it('shows the newest first, with the unit by its name and its marks', () => {
    const older = penaltyInput({ documentNo: '1号', decidedOn: '2025-01-01', validUntil: null, publishedUntil: null });
    const records = domain([
      version(older, { unit: 'b' }),
      version(penaltyInput({ repair: { state: 'repaired', on: '2026-03-01' }, litigation: 'suit' })),
    ])?.records;
    expect(records?.map(({ record, unit, marks }) => [record.decidedOn, unit, marks])).toEqual([
      ['2026-02-27', '甲局', ['repaired', 'suit']],
      ['2025-01-01', '乙局', []],
    ]);
  });

  it('names all sources of a document, the one shown first', () => {
    const copy = version(penaltyInput(), { unit: 'province', byDecider: false });
    expect(domain([copy, version(penaltyInput())])?.records).toMatchObject([
      { unit: '甲局', sources: ['甲局', '省平台'] },
    ]);
    expect(domain([copy])?.records).toMatchObject([{ unit: '省平台', sources: ['省平台'] }]);
  });
});

describe('a new domain', () => {
  it('is data alone: the 31st is in the report once it is listed', () => {
    const data = {
      ...DATA,
      domains: [
        ...DATA.domains,
        { code: '31', name: '知识产权', rhythm: 'weekly', inForceFrom: '2026-01-01', units: [{ id: 'a' }] },
      ],
    };
    const report = compose(
      { ...QUERY, domains: ['31'] },
      HEAD,
      facts([version(penaltyInput(), { domain: '31' })], () => undefined),
      WEIFANG_2023,
      registryFrom(data),
    );
    expect(report.domains).toMatchObject([
      { code: '31', name: '知识产权', department: '甲局', result: 'found', count: 1 },
    ]);
  });
});

describe('the enterprise', () => {
  it.each([
    [
      'by the registrar',
      {
        base: {
          ...FIRM,
          name: '登记名称',
          type: null,
          legalRepresentative: null,
          establishedOn: null,
          registrar: null,
          registrationStatus: null,
          address: null,
        },
      },
      '登录名称',
      '登记名称',
    ],
    ['by the identity platform', {}, '登录名称', '登录名称'],
    ['by its latest record', {}, null, FIRM.name],
  ])('is named %s', (_, base, nameByLogin, expected) => {
    const enterprise = { ...NOTHING_ELSE, versions: [version(penaltyInput())], ...base };
    expect(
      compose(QUERY, { ...HEAD, nameByLogin }, { enterprise, feedOf: () => declared }, WEIFANG_2023, registry)
        .enterprise.name,
    ).toBe(expected);
  });
});
