import type { Kind } from '../../../../shared/records/code-names.ts';
import type { Objection } from '../../../ui/cases/case-types.ts';
import type { MemberName } from '../../../ui/records/member-texts.ts';
import { membersOf } from '../../../ui/records/members.ts';
import { usccIn } from '../../../ui/uscc/uscc-fault.ts';
import { type MemberTexts, valueFrom } from './changed-members.ts';

interface Organ {
  name: string;
  uscc: string;
}

/** A record that is to be added, as it is typed. */
export interface NewRecord {
  kind: Kind;
  members: MemberTexts;
  authority: Organ;
  subject: Organ & { type: SubjectType };
}

/** As the standard of the double publicity names them; natural persons have no records here. */
export const SUBJECT_TYPES = ['法人及非法人组织', '个体工商户'] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

export const newRecordOf = ({ missing, enterprise }: Pick<Objection, 'missing' | 'enterprise'>): NewRecord => ({
  kind: 'penalty',
  members: { documentNo: missing?.documentNo ?? '' },
  authority: { name: missing?.authority ?? '', uscc: '' },
  subject: { name: enterprise.name ?? '', uscc: enterprise.uscc, type: SUBJECT_TYPES[0] },
});

const ORGANS: ReadonlySet<string> = new Set(['authority', 'subject', 'source', 'repair']);

/** The members that are filled in by themselves. */
export const plainMembers = (kind: Kind): readonly MemberName[] =>
  membersOf(kind).filter((member) => !ORGANS.has(member));

/** What a record may go without; everything else it needs. */
const OPTIONAL: ReadonlySet<string> = new Set([
  ...['status', 'statusChangedOn', 'fulfilledOn', 'litigation', 'severity', 'remark', 'fine', 'confiscated', 'licence'],
  ...['procedure', 'actEndedOn', 'validUntil', 'publishedUntil', 'liftedOn', 'publishedOn', 'endedOn', 'removedOn'],
]);
export const isNeeded = (member: string): boolean => !OPTIONAL.has(member);

/** As it is pushed: the unit that decided is its source. */
export const recordToAdd = ({ kind, members, authority, subject }: NewRecord): Record<string, unknown> => {
  const organ = { ...authority, uscc: usccIn(authority.uscc) };
  return {
    kind,
    ...Object.fromEntries(
      plainMembers(kind)
        .map((member) => [member, valueFrom(member, members[member] ?? '')] as const)
        .filter(([, value]) => value !== null),
    ),
    authority: organ,
    source: organ,
    subject,
  };
};
