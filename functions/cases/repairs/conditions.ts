import { type Day, dayOf, type Instant } from '../../../shared/calendar/dates.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import { judge } from '../../../shared/policy/judge.ts';
import { RULES } from '../../../shared/policy/rules.ts';
import type { Policy } from '../../../shared/policy/switches.ts';
import { type Fault, Problem } from '../../../shared/problem.ts';
import type { RecordVersion } from '../../../shared/records/fold.ts';
import type { Kind } from '../../../shared/records/record.ts';
import type { RepairConditions } from './repair.ts';
import { earliestRepair } from './terms.ts';

/** What an enterprise says of its duties. */
interface Application {
  /** Null where the record says it, or nothing is said. */
  fulfilledOn: Day | null;
  /** How many files come with it. */
  evidence: number;
}

/** What no credit repair takes off: who does, and by which rule. */
const NOT_BY_REPAIR: Partial<Record<Kind, string>> = {
  enforcement:
    '失信被执行人信息由执行法院依法删除（最高人民法院《关于公布失信被执行人名单信息的若干规定》），请向执行法院提出',
  judgment: '刑事裁判不属于信用修复的范围',
};

/** Before any decision: too old for every report is so by the rule of look-back. */
const ANY_TIME = '1949-10-01' as Day;

/** What a repair is asked of, and under what. */
export interface Asked {
  held: Pick<RecordVersion, 'domain' | 'record'>;
  application: Application;
  policy: Policy;
  registry: Registry;
  asOf: Instant;
}

/**
 * The conditions of 信用修复管理办法: the shortest publication is over, the duties are done; the commitment is part of the
 * request. Throws the first that is not met: what cannot be repaired at all before what can be later.
 */
export const repairConditions = (asked: Asked): RepairConditions => {
  const { held, application, policy, asOf } = asked;
  const today = dayOf(asOf);
  const faults = faultsOf(application, held.record.decidedOn, today);
  if (faults.length > 0) throw new Problem('invalid-request', (faults[0] as Fault).message, { errors: faults });
  const refusal = refusalOf(asked);
  if (refusal !== undefined) throw refusal;
  const { earliest, source } = earliestRepair(held, policy, today);
  if (today < earliest)
    throw new Problem('repair-too-early', `最短公示期尚未届满，自 ${earliest} 起可以申请`, {
      members: { earliest, source },
    });
  return { earliest, source, policy: policy.id };
};

const refusalOf = ({ held, application, policy, registry, asOf }: Asked): Problem | undefined => {
  const { record } = held;
  const elsewhere = NOT_BY_REPAIR[record.kind];
  if (elsewhere !== undefined) return new Problem('repair-refused-kind', elsewhere);
  if (record.repair?.state === 'repaired') return new Problem('repair-refused-repaired', '该记录已完成信用修复');
  const domains = registry.domains.map(({ code }) => code);
  const judgement = judge(held, { period: { from: ANY_TIME, to: dayOf(asOf) }, domains }, policy, asOf);
  if (!judgement.counts) {
    const detail = `该记录不在报告中列示（${RULES[judgement.hiddenBy].name}），无须修复`;
    return new Problem('repair-refused-hidden', detail, { members: { hiddenBy: judgement.hiddenBy } });
  }
  const isShown = application.fulfilledOn !== null && application.evidence > 0;
  return record.fulfilledOn !== null || isShown
    ? undefined
    : new Problem(
        'repair-refused-duties',
        '记录中没有履行完毕的日期：请先履行法律文书确定的义务，填写履行完毕日期 fulfilledOn 并附证明材料',
      );
};

const faultsOf = ({ fulfilledOn }: Application, decidedOn: Day, today: Day): Fault[] => {
  const fault = (code: string, message: string): Fault => ({ pointer: '/fulfilledOn', code, message });
  if (fulfilledOn === null) return [];
  if (fulfilledOn > today) return [fault('future-date', '履行完毕日期不得晚于今天')];
  return fulfilledOn < decidedOn ? [fault('dates-out-of-order', '履行完毕日期不得早于决定日期')] : [];
};
