import type { Fault } from '../../problem.ts';
import { fault } from './rule.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Shandong Art. 20–24: natural persons' data is not for this platform. Judged before all else, and alone: that the
 * identity number is no code of a firm is nothing to mend.
 */
export const naturalPersonFault = (sent: unknown): Fault | undefined =>
  isObject(sent) && isObject(sent.subject) && sent.subject.type === '自然人'
    ? fault('/subject/type', 'natural-person', '平台不收自然人的记录，请勿报送')
    : undefined;
