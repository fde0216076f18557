import { actorOf } from '../accesses/access.ts';
import type { Caller } from '../http/caller.ts';

/** Who acts for a source of records: a program of it, or a person of the unit by hand. */
export const SENDERS = { department: '单位的业务系统', officer: '单位工作人员', province: '省级平台' } as const;
export type SenderRole = keyof typeof SENDERS;

/** Kept with what was sent or declared, for who audits it. */
export interface SentBy {
  role: SenderRole;
  /** Stands for the person or the program; not shown. */
  actor: string;
}

/** Routes for senders admit no other role. */
export const sentBy = ({ role, subject }: Caller): SentBy => ({ role: role as SenderRole, actor: actorOf(subject) });
