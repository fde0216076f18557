import type { Day } from '../../calendar/dates.ts';
import type { Fault } from '../../problem.ts';
import type { ViolationRecord } from '../../records/record.ts';

/** Needs more than one field, or the day of receipt. Names the one field to mend. */
export type Rule = (record: ViolationRecord, today: Day) => Fault | undefined;

export const fault = (pointer: string, code: string, message: string): Fault => ({ pointer, code, message });
