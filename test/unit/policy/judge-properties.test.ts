import { composition } from '../../../functions/reports/compose.ts';
import { reportJson } from '../../../functions/reports/report-json.ts';
import { addDays, type Day, type Instant, toInstant } from '../../../shared/calendar/dates.ts';
import { weifang } from '../../../shared/domains/weifang.ts';
import { judge, type Question } from '../../../shared/policy/judge.ts';
import { POLICIES } from '../../../shared/policy/policy.ts';
import { RULE_IDS, RULES, sourceOf } from '../../../shared/policy/rules.ts';
import type { Policy, Switches } from '../../../shared/policy/switches.ts';
import type { RecordVersion } from '../../../shared/records/fold.ts';
import { randomRecords, TODAY } from './random-records.ts';

const ASOF = toInstant(`${TODAY}T10:00:00+08:00`);
const QUESTION: Question = { period: { from: '2020-01-01' as Day, to: TODAY }, domains: ['01', '21'] };
const RECORDS = randomRecords(1500, 20260310);

const shown = (policy: Policy, asOf: Instant = ASOF): Set<RecordVersion> =>
  new Set(RECORDS.filter((version) => judge(version, QUESTION, policy, asOf).counts));
const isWithin = (fewer: Set<RecordVersion>, more: Set<RecordVersion>) =>
  [...fewer].every((record) => more.has(record));
const changed = <K extends keyof Switches>(policy: Policy, name: K, value: Switches[K]['value']): Policy => ({
  ...policy,
  switches: { ...policy.switches, [name]: { value, source: '' } },
});
const lookBack = (maxYears: number) => ({ defaultYears: 1, maxYears, notBefore: null });

describe.each(POLICIES.map((policy) => [policy.id, policy] as const))('under %s', (id, policy) => {
  it('every record is on the report or hidden by one rule, never both, and no hidden one leaks', () => {
    const query = { uscc: '91', purpose: 'listing' as const, ...QUESTION, domains: [...QUESTION.domains], policy: id };
    const head = { reportNo: '', verificationCode: '', verifyUrl: '', asOf: ASOF, nameByLogin: null };
    const facts = {
      enterprise: { base: undefined, caseMarks: new Map(), statements: new Map(), versions: RECORDS },
      feedOf: () => undefined,
    };
    const { report, hidden } = composition(query, head, facts, policy, weifang);
    const counted = report.domains.flatMap(({ records }) => records.map(({ recordId }) => recordId));
    const all = [...counted, ...hidden.map(({ version }) => version.recordId)];
    expect(all).toHaveLength(RECORDS.length);
    expect(new Set(all)).toEqual(new Set(RECORDS.map(({ recordId }) => recordId)));
    for (const { rule } of hidden) expect(RULE_IDS).toContain(rule);
    const text = JSON.stringify(reportJson(report));
    for (const { version } of hidden) expect(text.includes(version.recordId)).toBe(false);
  });

  it('a shorter look-back never shows more', () => {
    const years = [1, 2, 3, 4, 5, 8].map((maxYears) => shown(changed(policy, 'lookBack', lookBack(maxYears))));
    for (const [index, fewer] of years.entries())
      for (const more of years.slice(index)) expect(isWithin(fewer, more)).toBe(true);
    expect((years[0] as Set<unknown>).size).toBeLessThan((years[5] as Set<unknown>).size);
  });

  it('a shorter limit of disclosure never shows more', () => {
    const limits = [1, 3, 5, null].map((years) => shown(changed(policy, 'disclosureYears', years)));
    for (const [index, fewer] of limits.entries())
      for (const more of limits.slice(index)) expect(isWithin(fewer, more)).toBe(true);
  });

  it.each(['simpleProcedure', 'warningOnly', 'minorCorrected'] as const)('leaving out %s never shows more', (name) =>
    expect(isWithin(shown(changed(policy, name, 'omitted')), shown(changed(policy, name, 'counted')))).toBe(true),
  );

  it('what time has taken off never comes back', () => {
    let before = shown(policy);
    for (let day = TODAY; day < '2033-01-01'; day = addDays(day, 97)) {
      const after = shown(policy, toInstant(`${day}T10:00:00+08:00`));
      const begun = [...after].filter((version) => !before.has(version));
      // A judgment that takes effect is the one thing that time adds.
      expect(begun.every(({ record }) => record.kind === 'judgment')).toBe(true);
      before = after;
    }
  });
});

describe('the rules', () => {
  it('are all met by the generated records, under one version or another', () => {
    const met = new Set(
      POLICIES.flatMap((policy) =>
        RECORDS.flatMap((version) => {
          const judgement = judge(version, QUESTION, policy, ASOF);
          return judgement.counts ? [] : [judgement.hiddenBy];
        }),
      ),
    );
    expect([...met].sort()).toEqual([...RULE_IDS].sort());
  });

  it('have a name in both languages and an article under every version', () => {
    for (const rule of RULE_IDS) {
      expect(RULES[rule].name).toMatch(/\p{Script=Han}/u);
      expect(RULES[rule].nameEn).toMatch(/^[A-Z][ -~]+$/);
      for (const { switches } of POLICIES) expect(sourceOf(rule, switches).length).toBeGreaterThan(5);
    }
  });
});
