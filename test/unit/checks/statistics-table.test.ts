import type { SubjectFindings } from '../../../functions/checks/run/findings.ts';
import type { AskedItem, RecognisedItem, UnitAnswer } from '../../../functions/checks/table/content/unit-words.ts';
import { COLUMNS, resultTable, unitTable } from '../../../functions/checks/table/words.ts';
import type { Day, Instant } from '../../../shared/calendar/dates.ts';
import {
  answer,
  asked,
  DUE,
  finding,
  matched,
  recognised,
  SNAPSHOT,
  tableOf,
  unmatched,
} from '../../support/check-tables.ts';
import { numbersFrom } from '../../support/numbers-from.ts';

const IN_TIME = '2026-03-12T02:00:00.000Z';
const LATE = '2026-03-16T02:00:00.000Z';
const AFTER_NOW = '2026-03-25T16:00:00.000Z' as Instant;

const said = (results: SubjectFindings[], words: Parameters<typeof tableOf>[1] = {}) => {
  const table = tableOf(results, words);
  const columns = ['协查单位', '领域', '核查结果', '记录数', '反馈单位', '是否超期'];
  return table.rows.map((row) =>
    COLUMNS.filter(({ name }) => columns.includes(name))
      .map(({ of }) => of(row, table))
      .join('|'),
  );
};

describe('the rows of a subject', () => {
  it('are one for all domains of which the platform says the same', () => {
    expect(said([matched(1)])).toEqual([
      '平台查询|01、30（2 个）|无|0|平台|—',
      '平台查询|21、22（2 个）|数据不完整|—|平台|—',
    ]);
  });

  it('are one alone where every feed is complete and nothing is found', () => {
    const complete = {
      ...SNAPSHOT,
      domains: SNAPSHOT.domains.map((domain) => ({ ...domain, otherwise: 'none' as const })),
    };
    const table = tableOf([matched(1)], {}, {}, complete);
    expect(table.rows.map((row) => COLUMNS[4]?.of(row, table))).toEqual(['全部所查领域（4 个）']);
  });

  it('name the domains in which something is found one by one', () => {
    expect(said([matched(1, [finding('21', 7)])])).toEqual([
      '平台查询|21 市场监督管理|有|7|平台|—',
      '平台查询|01、30（2 个）|无|0|平台|—',
      '平台查询|22 统计|数据不完整|—|平台|—',
    ]);
    const [row] = tableOf([matched(1, [finding('21', 7)])]).rows;
    expect(row?.records).toHaveLength(5);
    expect(row?.remarks).toEqual(['该领域数据不完整', '仅列最近 5 条']);
    expect(row?.records[0]?.summary).toBe('罚款7806元（青州市市场监督管理局；修复处理中）');
  });

  it.each<[string, UnitAnswer | null, Partial<AskedItem>, string]>([
    ['in time', answer('none', IN_TIME), {}, '无|0|青州市市场监督管理局|否'],
    ['late', answer('found', LATE), {}, '有|1|青州市市场监督管理局|是'],
    ['at the last instant no more in time', answer('none', DUE), {}, '无|0|青州市市场监督管理局|是'],
    [
      'late but for an extension',
      answer('none', LATE),
      { dueBy: AFTER_NOW, extended: true },
      '无|0|青州市市场监督管理局|否',
    ],
    [
      'in time and corrected late',
      answer('none', IN_TIME, { answeredAt: LATE as Instant }),
      {},
      '无|0|青州市市场监督管理局|否',
    ],
    ['not applicable', answer('not-applicable', IN_TIME), {}, '不适用|—|青州市市场监督管理局|否'],
    ['not at all', null, {}, '未反馈|—|—|是'],
    ['not yet', null, { dueBy: AFTER_NOW }, '未反馈|—|—|否'],
  ])('tell of a unit that answered %s', (_case, given, more, expected) => {
    const rows = said([matched(1)], { asked: [asked(1, 1, given, more)] });
    expect(rows.at(-1)).toBe(`青州市市场监督管理局|21 市场监督管理|${expected}`);
  });

  it('tell of an answer taken over from an earlier check where it is from', () => {
    const table = tableOf([matched(1)], { recognised: [recognised(1, 0)] });
    expect(table.rows.at(-1)).toMatchObject({
      source: 'recognised',
      result: 'none',
      overdue: null,
      remarks: ['互认 XC20260227ABCDEFGHJ，2026年03月01日反馈，有效期至2026年03月31日'],
    });
  });

  it.each([
    ['2026-03-10', '答复的核查时段为2022年01月01日至2026年03月10日'],
    ['2026-02-26', '答复的核查时段为2022年01月01日至2026年02月26日，不含其后的日期'],
  ])('tell for which period an answer was given that was taken over, where it is another one: to %s', (to, remark) => {
    const period = { from: '2022-01-01' as Day, to: to as Day };
    const [row] = tableOf([matched(1)], { recognised: [{ ...recognised(1, 0), period }] }).rows.slice(-1);
    expect(row?.remarks.at(-1)).toBe(remark);
  });

  it('name no person: of whoever answered, the unit alone', () => {
    const table = tableOf([matched(1)], { asked: [asked(1, 1, answer('none', IN_TIME))] });
    expect(JSON.stringify(table)).not.toContain('actor');
  });

  it('are none for a subject that is not matched: it stands among those, with the reason', () => {
    const table = tableOf([unmatched(1)], { asked: [] });
    expect(table.rows).toEqual([]);
    expect(table.unmatched).toMatchObject([{ no: 1, reason: 'name-mismatch', registeredName: '示例登记名称有限公司' }]);
  });
});

/** A subject that may be anything, with whatever was asked of it. */
const randomly = (random: () => number) => {
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: Math.floor(random() * (most + 1)) }, make);
  const word = () => answer(one(['none', 'found', 'not-applicable'] as const), one([IN_TIME, DUE, LATE]));
  return {
    subject: (no: number) =>
      random() < 0.2
        ? unmatched(no)
        : matched(
            no,
            ['01', '21', '22', '30'].filter(() => random() < 0.4).map((domain) => finding(domain, 2)),
          ),
    asked: (no: number): AskedItem[] =>
      some(3, () => asked(no, one([0, 1]), one([null, word()]), one([{}, { dueBy: AFTER_NOW }]))),
    recognised: (no: number): RecognisedItem[] => some(2, () => recognised(no, one([0, 1]))),
  };
};

const columnSums = (rows: (string | number)[][]): number[] =>
  rows.reduce<number[]>((sums, row) => row.slice(1).map((cell, i) => (sums[i] ?? 0) + Number(cell)), []);

it('every total is the sum of its parts, and every pair of a subject and a domain is said once', () => {
  const random = numbersFrom(6);
  for (let run = 0; run < 100; run++) {
    const some = randomly(random);
    const results = Array.from({ length: Math.floor(random() * 30) }, (_, i) => some.subject(i + 1));
    const known = results.flatMap(({ no, outcome }) => (outcome === 'matched' ? [no] : []));
    const words = { asked: known.flatMap(some.asked), recognised: known.flatMap(some.recognised) };
    const table = tableOf(results, words);
    const { subjects, platform, feedback, byUnit, recognised: taken } = table.totals;
    expect([subjects.matched + subjects.unmatched, subjects.matched]).toEqual([subjects.listed, known.length]);
    expect(platform.none + platform.found + platform.incomplete + platform['not-covered']).toBe(platform.pairs);
    expect(platform.pairs).toBe(known.length * SNAPSHOT.domains.length);
    for (const sums of [feedback, ...byUnit]) {
      expect(sums.answered + sums.unanswered).toBe(sums.asked);
      expect(sums.none + sums.found + sums['not-applicable']).toBe(sums.answered);
      expect(sums.overdueUnanswered).toBeLessThanOrEqual(Math.min(sums.overdue, sums.unanswered));
    }
    expect([feedback.asked, taken.items]).toEqual([words.asked.length, words.recognised.length]);
    for (const rows of [unitTable(table), resultTable(table)])
      if (rows.length > 1) expect(columnSums(rows.slice(0, -1))).toEqual(rows.at(-1)?.slice(1));
    for (const no of known) {
      const own = table.rows.filter(({ subjectNo, source }) => subjectNo === no && source === 'platform');
      expect(own.flatMap(({ domains }) => domains).sort()).toEqual(['01', '21', '22', '30']);
    }
    expect(table.rows.map(({ no }) => no)).toEqual(table.rows.map((_, i) => i + 1));
  }
});
