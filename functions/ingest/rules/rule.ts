import type { Day } from '../../../shared/calendar/dates.ts';
import type { Fault } from '../../../shared/problem.ts';
import type { ViolationRecord } from '../../../shared/records/record.ts';

/** Needs more than one field, or the day of receipt. Names the one field to mend. */
export type Rule = (record: ViolationRecord, today: Day) => Fault | undefined;

export const fault = (pointer: string, code: string, message: string): Fault => ({ pointer, code, message });
