import type { StaffLook } from '../../../shared/accesses/access.ts';
import { dayOf, inShanghai } from '../../../shared/calendar/dates.ts';
import { isWorkingDay } from '../../../shared/calendar/working-days.ts';

/**
 * What is unusual in a month of looks by staff. A finding accuses nobody: it says what somebody is to explain. The figures are
 * ours; the policy names none.
 */
export const RULES = {
  'LK-001': '一日内查看的企业数远多于同月其他人员',
  'LK-002': '在非工作时间多次查看',
  'LK-003': '同一事项编号在多日反复使用',
  'LK-004': '以多个事项查看同一企业',
  'LK-005': '反复打开同一报告',
} as const;
export type RuleId = keyof typeof RULES;

/** A person of a unit, by pseudonym, and what its looks came to. */
export interface Finding {
  rule: RuleId;
  unit: string;
  actor: string;
  /** What the rule counted, and from which number on it speaks. */
  figure: number;
  threshold: number;
  /** The day, matter, enterprise or report it is about; null where it is the month. */
  about: string | null;
}

const LIMITS = {
  /** Of enterprises on one day: so many times the median of the others' days, and never fewer than so many. */
  timesMedian: 5,
  manyEnterprises: 50,
  outsideHours: 10,
  matterDays: 15,
  mattersOfOne: 3,
  openings: 10,
} as const;

/** Of the working day, in Shanghai. */
const OPENS = '07:00';
const CLOSES = '21:00';

/** The looks of a month by the staff of all units. Pure. */
export const unusual = (looks: readonly StaffLook[]): Finding[] =>
  [
    ...farAboveOthers(looks),
    ...outsideHours(looks),
    ...longMatters(looks),
    ...manyMatters(looks),
    ...reopened(looks),
  ].sort((a, b) => compare(a.rule, b.rule) || b.figure - a.figure || compare(a.actor, b.actor));

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

type Person = Pick<Finding, 'unit' | 'actor'>;

/** Looks of the same person about the same thing, with a set of what was counted. */
interface Group extends Person {
  about: string | null;
  values: Set<string>;
}

const grouped = (
  looks: readonly StaffLook[],
  entriesOf: (look: StaffLook) => readonly { about: string | null; value: string }[],
): Group[] => {
  const groups = new Map<string, Group>();
  for (const look of looks)
    for (const { about, value } of entriesOf(look)) {
      const { unit, actor } = look;
      const key = JSON.stringify([unit, actor, about]);
      const group = groups.get(key) ?? { unit, actor, about, values: new Set<string>() };
      groups.set(key, group);
      group.values.add(value);
    }
  return [...groups.values()];
};

const found = (rule: RuleId, threshold: number, groups: readonly Group[]): Finding[] =>
  groups.flatMap(({ unit, actor, about, values }) => {
    const figure = values.size;
    return figure < threshold ? [] : [{ rule, unit, actor, figure, threshold, about }];
  });

const farAboveOthers = (looks: readonly StaffLook[]): Finding[] => {
  const days = grouped(looks, ({ at, usccs }) => usccs.map((value) => ({ about: dayOf(at), value })));
  return [...new Set(days.map(({ actor }) => actor))].flatMap((person) => {
    const others = days.filter(({ actor }) => actor !== person).map(({ values }) => values.size);
    const threshold = Math.max(LIMITS.manyEnterprises, LIMITS.timesMedian * median(others));
    return found(
      'LK-001',
      threshold,
      days.filter(({ actor }) => actor === person),
    );
  });
};

/** Of two in the middle the lower; 0 of none. */
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length / 2) - 1)] ?? 0;

const outsideHours = (looks: readonly StaffLook[]): Finding[] => {
  const late = looks.filter(({ at }) => {
    const time = inShanghai(at).slice(11, 16);
    return !isWorkingDay(dayOf(at)) || time < OPENS || time >= CLOSES;
  });
  return found(
    'LK-002',
    LIMITS.outsideHours,
    grouped(late, (look) => [{ about: null, value: `${look.at}#${look.what}#${look.reportNo ?? look.checkId ?? ''}` }]),
  );
};

const longMatters = (looks: readonly StaffLook[]): Finding[] =>
  found(
    'LK-003',
    LIMITS.matterDays,
    grouped(looks, ({ matterNo, at }) => (matterNo === null ? [] : [{ about: matterNo, value: dayOf(at) }])),
  );

const manyMatters = (looks: readonly StaffLook[]): Finding[] =>
  found(
    'LK-004',
    LIMITS.mattersOfOne,
    grouped(looks, ({ usccs, matterNo }) =>
      matterNo === null ? [] : usccs.map((about) => ({ about, value: matterNo })),
    ),
  );

const reopened = (looks: readonly StaffLook[]): Finding[] =>
  found(
    'LK-005',
    LIMITS.openings,
    grouped(looks, ({ what, reportNo, at }) =>
      what === 'report-opened' && reportNo !== null ? [{ about: reportNo, value: at }] : [],
    ),
  );
