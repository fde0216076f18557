import { type Day, isDay } from '../calendar/dates.ts';
import { policyById } from './policy.ts';
import type { Policy } from './switches.ts';

/** Which version new reports are issued under, from which day on; the first holds from the beginning. */
export type PolicySchedule = readonly { from: Day | null; policy: Policy }[];

/** As configuration writes it: `weifang-2023`, or `weifang-2023,order-36@2027-01-01` for a change on a day. */
export const policySchedule = (text: string): PolicySchedule => {
  const schedule = text.split(',').map((entry, index) => {
    const [id = '', from, ...rest] = entry.split('@');
    if (rest.length > 0 || (index === 0 ? from !== undefined : from === undefined || !isDay(from)))
      throw new Error(`malformed policy schedule: ${text}`);
    return { from: (from ?? null) as Day | null, policy: policyById(id) };
  });
  const days = schedule.map(({ from }) => from ?? '');
  if (days.some((day, index) => index > 0 && day <= (days[index - 1] as string)))
    throw new Error(`the days of a policy schedule must ascend: ${text}`);
  return schedule;
};

/** The version of reports issued on a day. */
export const policyOn = (schedule: PolicySchedule, day: Day): Policy => {
  const held = schedule.filter(({ from }) => from === null || from <= day).at(-1);
  if (held === undefined) throw new Error('a policy schedule has at least one entry');
  return held.policy;
};
