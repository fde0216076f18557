import { sha256Hex } from '../digest.ts';
import type { ViolationRecord } from '../records/record.ts';

/** What was decided, of whom and by whom, whatever number the document bears. */
export type Matter = string & { readonly __brand: 'Matter' };

/** 64 bits: compared within one enterprise and one batch alone. */
const LENGTH = 16;

/** Undefined of what was withdrawn: it says that nothing was decided. */
export const matterOf = (record: ViolationRecord): Matter | undefined => {
  if (record.status === 'withdrawn') return undefined;
  const { kind, subject, authority, decidedOn } = record;
  const parts = [kind, subject.uscc, authority.uscc, decidedOn, ...substance(record)];
  return sha256Hex(parts.join('\u0000')).slice(0, LENGTH) as Matter;
};

const substance = (record: ViolationRecord): string[] => {
  switch (record.kind) {
    case 'penalty':
      return [record.violationType, record.facts, record.content, record.fine ?? ''];
    case 'compulsory':
      return [record.measure, record.facts, record.content];
    case 'enforcement':
      return [record.basisNo, record.duty];
    case 'dishonesty-list':
      return [record.list, record.reason];
    case 'judgment':
      return [record.offence, record.sentence];
  }
};
