import type { Kind } from '../../../shared/records/code-names.ts';
import { type MemberName, memberTexts } from './member-texts.ts';

/** How what a member holds is written. */
type Form = 'day' | 'amount' | 'organ' | 'code' | 'repair' | 'number' | 'text';

const DAY = /(On|Until)$/;
const FORMS: Readonly<Record<string, Form>> = {
  ...{ fine: 'amount', confiscated: 'amount' },
  ...{ subject: 'organ', authority: 'organ', source: 'organ' },
  ...{ status: 'code', litigation: 'code', severity: 'code', procedure: 'code', repair: 'repair' },
  ...{ documentNo: 'number', caseNo: 'number', basisNo: 'number' },
};

export const formOf = (member: string): Form => FORMS[member] ?? (DAY.test(member) ? 'day' : 'text');

export const isMember = (name: string): name is MemberName => name in memberTexts.en;

/** 2099-12-31 is how departments write that something has no end. */
export const isLongTerm = (day: string): boolean => day === '2099-12-31';

const HEAD = ['documentNo', 'decidedOn', 'authority'] as const;
const STANDING = ['status', 'statusChangedOn', 'fulfilledOn', 'repair', 'litigation', 'severity'] as const;
const ORIGIN = ['subject', 'source', 'remark'] as const;

const OF_KIND: Readonly<Record<Kind, readonly MemberName[]>> = {
  penalty: [
    ...(['violationType', 'facts', 'basis', 'categories', 'content', 'fine', 'confiscated', 'licence'] as const),
    ...(['procedure', 'actEndedOn', 'validUntil', 'publishedUntil'] as const),
  ],
  compulsory: ['measure', 'facts', 'basis', 'content', 'liftedOn'],
  enforcement: [
    ...(['caseNo', 'filedOn', 'court', 'basisNo', 'basisUnit', 'duty', 'performance', 'conduct'] as const),
    ...(['publishedOn', 'endedOn'] as const),
  ],
  'dishonesty-list': ['list', 'reason', 'basis', 'listedOn', 'removedOn'],
  judgment: ['caseNo', 'effectiveOn', 'court', 'offence', 'sentence', 'fine'],
};

/** The members of a record in the order of reading. */
export const membersOf = (kind: Kind): readonly MemberName[] => [...HEAD, ...OF_KIND[kind], ...STANDING, ...ORIGIN];
