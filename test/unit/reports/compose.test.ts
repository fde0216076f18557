import { compose, type Facts, substanceOf } from '../../../functions/reports/compose.ts';
import type { ReportQuery } from '../../../functions/reports/query.ts';
import type { Day, Instant } from '../../../shared/calendar/dates.ts';
import { registryFrom } from '../../../shared/domains/registry.ts';
import type { Feed } from '../../../shared/feeds/feed.ts';
import { WEIFANG_2023 } from '../../../shared/policy/weifang-2023.ts';
import type { RecordVersion } from '../../../shared/records/fold.ts';
import { contentDigestOf, recordIdOf } from '../../../shared/records/identity.ts';
import { type RecordInput, RecordSchema, STATUSES } from '../../../shared/records/record.ts';
import type { Statement } from '../../../shared/records/statement.ts';
import { resultOf } from '../../../shared/results/result.ts';
import { FIRM, oneOfEachKind, penaltyInput } from '../../support/records.ts';

const ASOF = '2026-03-10T02:00:00.000Z' as Instant;
const DATA = {
  city: { name: '潍坊市', region: '370700' },
  province: { id: 'province', name: '省平台', uscc: '' },
  units: [
    { id: 'a', name: '甲局', region: '370700', uscc: '' },
    { id: 'b', name: '乙局', region: '370781', uscc: '' },
  ],
  domains: [
    { code: '21', name: '市场监督管理', rhythm: 'daily', inForceFrom: '2023-10-15', units: [{ id: 'a' }, { id: 'b' }] },
    { code: '30', name: '税务', rhythm: 'daily', inForceFrom: '2023-10-15', units: [] },
  ],
};
const registry = registryFrom(DATA);
const QUERY: ReportQuery = {
  uscc: FIRM.uscc,
  purpose: 'listing',
  period: { from: '2023-03-10' as Day, to: '2026-03-10' as Day },
  domains: ['21', '30'],
  policy: WEIFANG_2023.id,
};
const HEAD = { reportNo: 'WF', verificationCode: 'X', asOf: ASOF, verifyUrl: 'https://x', nameByLogin: null };

const version = (input: RecordInput, more: Partial<RecordVersion> = {}): RecordVersion => {
  const record = RecordSchema.parse(input);
  return {
    domain: '21',
    recordId: recordIdOf('21', record),
    version: '2026-03-01T00:00:00.000Z' as Instant,
    digest: contentDigestOf(record),
    unit: 'a',
    byDecider: true,
    batchId: 'x',
    receivedAt: ASOF,
    record,
    ...more,
  };
};
const declared: Feed = {
  domain: '21',
  unit: 'a',
  completeFrom: '2020-01-01T00:00:00.000Z' as Instant,
  completeThrough: ASOF,
};
const NOTHING_ELSE = { base: undefined, caseMarks: new Map(), statements: new Map() };
const facts = (versions: RecordVersion[], feedOf: Facts['feedOf'] = () => declared): Facts => ({
  enterprise: { ...NOTHING_ELSE, versions },
  feedOf,
});
const composed = (versions: RecordVersion[], feedOf?: Facts['feedOf'], query = QUERY) =>
  compose(query, HEAD, facts(versions, feedOf), WEIFANG_2023, registry);
const domain = (versions: RecordVersion[], feedOf?: Facts['feedOf']) => composed(versions, feedOf).domains[0];

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

describe('the substance of a report', () => {
  const substance = (versions: RecordVersion[], feedOf?: Facts['feedOf']) => substanceOf(composed(versions, feedOf));
  it('stays the same when only cut-off instants move', () => {
    const later = { ...declared, completeThrough: '2026-03-10T01:00:00.000Z' as Instant };
    expect(substance([version(penaltyInput())], () => later)).toBe(substance([version(penaltyInput())]));
  });

  it('stays the same when a copy arrives, whatever it says', () => {
    const copy = { unit: 'province', byDecider: false, version: '2026-03-09T02:00:00.000Z' as Instant };
    for (const change of [{}, { content: '罚款1元' }, { status: 'revoked' } as const])
      expect(substance([version(penaltyInput()), version(penaltyInput(change), copy)])).toBe(
        substance([version(penaltyInput())]),
      );
  });

  it('stays the same when a unit sends the same content under a later version', () => {
    const later = { version: '2026-03-09T02:00:00.000Z' as Instant };
    const again = version(penaltyInput({ version: '2026-03-09T10:00:00+08:00' }), later);
    expect(substance([version(penaltyInput()), again])).toBe(substance([version(penaltyInput())]));
  });

  it.each<[string, RecordVersion[], Facts['feedOf'] | undefined]>([
    ['a record more', [version(penaltyInput()), version(penaltyInput({ documentNo: '2号' }))], undefined],
    ['a record less', [], undefined],
    ['another content', [version(penaltyInput({ content: '罚款1元' }))], undefined],
    ['a mark', [version(penaltyInput({ litigation: 'suit' }))], undefined],
  ])('changes with %s', (_, versions, feedOf) =>
    expect(substance(versions, feedOf)).not.toBe(substance([version(penaltyInput())])),
  );

  describe('beside the records', () => {
    const recorded = version(penaltyInput());
    const beside = (more: Partial<Facts['enterprise']>) =>
      compose(
        QUERY,
        HEAD,
        { enterprise: { ...NOTHING_ELSE, versions: [recorded], ...more }, feedOf: () => declared },
        WEIFANG_2023,
        registry,
      );
    const plain = beside({});
    const published = { text: '已于当日整改。', publishedAt: ASOF };
    const statement = (more: Partial<Statement>): Pick<Facts['enterprise'], 'statements'> => ({
      statements: new Map([
        [
          recorded.recordId,
          {
            uscc: FIRM.uscc,
            recordId: recorded.recordId,
            published: null,
            proposed: null,
            moderation: null,
            revision: 1,
            ...more,
          },
        ],
      ]),
    });

    it.each(['objection', 'repairing'] as const)(
      'changes while a case marks the record %s, and not after it',
      (mark) => {
        const marked = beside({ caseMarks: new Map([[recorded.recordId, [mark]]]) });
        expect(marked.domains[0]?.records[0]?.marks).toEqual([mark]);
        expect(substanceOf(marked)).not.toBe(substanceOf(plain));
        expect(substanceOf(beside({}))).toBe(substanceOf(plain));
      },
    );

    it('does not change with a mark on a record that is not on it', () => {
      const elsewhere = beside({ caseMarks: new Map([['ANOTHER' as RecordVersion['recordId'], ['objection']]]) });
      expect(substanceOf(elsewhere)).toBe(substanceOf(plain));
    });

    it('does not change with what the enterprise says, which stands there once it is published', () => {
      const said = beside(statement({ published }));
      expect(said.domains[0]?.records[0]?.statement).toEqual(published);
      expect(substanceOf(said)).toBe(substanceOf(plain));
    });

    it('says nothing of what waits for moderation or was refused', () => {
      for (const state of ['pending', 'refused'] as const) {
        const proposed = { text: '另一说明', proposedAt: ASOF, state, reason: null };
        expect(beside(statement({ proposed }))).toEqual(plain);
        expect(beside(statement({ proposed, published })).domains[0]?.records[0]?.statement).toEqual(published);
      }
    });
  });

  it('changes with a result', () => expect(substance([], () => undefined)).not.toBe(substance([])));
});
