import type { Check } from '../../functions/checks/check.ts';
import type { DomainState, Finding, Snapshot, SubjectFindings } from '../../functions/checks/run/findings.ts';
import { statisticsTable } from '../../functions/checks/table/content/freeze.ts';
import type { StatisticsTable } from '../../functions/checks/table/content/statistics-table.ts';
import type {
  AskedItem,
  RecognisedItem,
  UnitAnswer,
  UnitWords,
} from '../../functions/checks/table/content/unit-words.ts';
import type { Day, Instant } from '../../shared/calendar/dates.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import type { RecordId } from '../../shared/records/identity.ts';

/** What a statistics table is made of: a check of so many subjects in four domains, two of them with gaps. */

const NOW = new Date('2026-03-20T02:00:00Z');
export const DUE = '2026-03-13T16:00:00.000Z' as Instant;

export const UNITS = ['wf-qxj', 'qz-scjg'].map((id) => ({ id, name: weifang.nameOf(id) }));
const DOMAINS = ['01', '21', '22', '30'];
const PERIOD = { from: '2023-03-10' as Day, to: '2026-03-10' as Day };

const sampleCheck = (more: Partial<Check> = {}): Check => ({
  checkId: 'HC20260310ABCDEFGHJ',
  unit: { id: 'qz-scjg', name: '青州市市场监督管理局' },
  actor: 'actor',
  createdAt: '2026-03-10T02:00:00.000Z' as Instant,
  matter: '评优评先资格审查',
  matterNo: '青评优〔2026〕3号',
  confidential: null,
  period: PERIOD,
  domains: DOMAINS,
  policy: 'weifang-2023',
  ask: 'incomplete',
  askReason: null,
  dueInWorkingDays: 3,
  subjects: 1,
  parts: 1,
  list: 'list',
  finishedAt: '2026-03-10T02:05:00.000Z' as Instant,
  ...more,
});

const domainState = (code: string, otherwise: DomainState['otherwise']): DomainState => ({
  code,
  complete: otherwise === 'none',
  completeThrough: otherwise === 'not-covered' ? null : ('2026-03-09T16:00:00.000Z' as Instant),
  otherwise,
  units: [],
});

export const SNAPSHOT: Snapshot = {
  asOf: '2026-03-10T02:01:00.000Z' as Instant,
  domains: [
    domainState('01', 'none'),
    domainState('21', 'incomplete'),
    domainState('22', 'incomplete'),
    domainState('30', 'none'),
  ],
};

const usccNo = (no: number): string => `91370700MA0${String(no).padStart(6, '0')}X`;

export const finding = (domain: string, count: number, content = '罚款7806元'): Finding => ({
  domain,
  count,
  records: Array.from({ length: Math.min(count, 50) }, (_, i) => ({
    recordId: `${domain}${i}` as RecordId,
    documentNo: `青市监处罚〔2026〕${i + 1}号`,
    decidedOn: '2026-02-10' as Day,
    kind: 'penalty' as const,
    content,
    unit: 'qz-scjg',
    marks: i === 0 ? ['repairing' as const] : [],
  })),
});

const subject = (no: number, name = `示例第${no}有限公司`) => ({
  no,
  name,
  uscc: usccNo(no),
  orgCode: null,
  registrationNo: null,
});

export const matched = (no: number, found: Finding[] = [], name?: string): SubjectFindings => ({
  ...subject(no, name),
  registeredName: subject(no, name).name,
  outcome: 'matched',
  found,
});

export const unmatched = (no: number): SubjectFindings => ({
  ...subject(no),
  registeredName: '示例登记名称有限公司',
  outcome: 'unmatched',
  reason: 'name-mismatch',
});

export const answer = (result: UnitAnswer['result'], at: string, more: Partial<UnitAnswer> = {}): UnitAnswer => ({
  result,
  documents:
    result === 'found'
      ? [{ documentNo: '潍气罚〔2025〕7号', decidedOn: '2025-11-03' as Day, summary: '未经许可施放气球，罚款' }]
      : [],
  remark: result === 'not-applicable' ? '不属于本单位管辖' : null,
  firstAnsweredAt: at as Instant,
  answeredAt: at as Instant,
  ...more,
});

export const asked = (
  no: number,
  unit: number,
  given: UnitAnswer | null,
  more: Partial<AskedItem> = {},
): AskedItem => ({
  uscc: usccNo(no),
  domain: unit === 0 ? '22' : '21',
  unit: UNITS[unit] as (typeof UNITS)[number],
  dueBy: DUE,
  extended: false,
  answer: given,
  ...more,
});

export const recognised = (no: number, unit: number): RecognisedItem => {
  const { firstAnsweredAt: _first, ...earlier } = answer('none', '2026-03-01T02:00:00.000Z');
  const { uscc, domain, unit: by } = asked(no, unit, null);
  const taken = { requestId: 'XC20260227ABCDEFGHJ', period: PERIOD, validUntil: '2026-03-31' as Day };
  return { uscc, domain, unit: by, ...taken, answer: earlier };
};

export const tableOf = (
  results: SubjectFindings[],
  words: Partial<UnitWords> = {},
  more: Partial<Check> = {},
  snapshot: Snapshot = SNAPSHOT,
): StatisticsTable =>
  statisticsTable(
    {
      tableNo: 'HT20260320ABCDEFGHJK',
      check: sampleCheck({ subjects: results.length, ...more }),
      snapshot,
      results,
      words: { asked: [], recognised: [], due: { first: '2026-03-13' as Day, last: '2026-03-13' as Day }, ...words },
    },
    weifang,
    NOW,
  );

const IN_TIME = '2026-03-12T02:00:00.000Z';
const LATE = '2026-03-16T02:00:00.000Z';

/** Every kind of row, over and over: of four subjects one is found, one is not known; two units are asked of each. */
export const sampleTable = (subjects: number): StatisticsTable => {
  const results = Array.from({ length: subjects }, (_, i) => {
    const no = i + 1;
    if (i % 25 === 24) return unmatched(no);
    return matched(no, i % 4 === 0 ? [finding('01', 1 + (i % 8))] : []);
  });
  const items = results.flatMap(({ no, outcome }): AskedItem[] => {
    if (outcome === 'unmatched') return [];
    const words = [answer('none', IN_TIME), answer('found', LATE), null, answer('not-applicable', IN_TIME)];
    const byBureau = asked(no, 1, words[no % 4] ?? null);
    const byObservatory = no % 5 === 0 ? [] : [asked(no, 0, answer('none', IN_TIME), { extended: true })];
    return [byBureau, ...byObservatory];
  });
  const earlier = results.flatMap(({ no, outcome }) =>
    outcome === 'matched' && no % 5 === 0 ? [recognised(no, 0)] : [],
  );
  return tableOf(results, { asked: items, recognised: earlier });
};
