import { type Day, endOfDay, type Instant } from '../calendar/dates.ts';
import { Problem } from '../problem.ts';
import type { Purpose } from '../purposes.ts';

/** What an agent may be allowed to do for the enterprise that grants the mandate. */
export const SCOPES = {
  issue: '出具报告，并查看由其出具的报告',
  read: '查看本企业的全部报告',
  monitor: '订阅报告的状态变化',
  object: '提出异议、申请信用修复和投诉',
} as const;
export type Scope = keyof typeof SCOPES;

/** What one enterprise allows another, for a time. Only ever revoked, never changed. */
export interface Mandate {
  mandateId: string;
  /** The name by the identity platform, where it told one. */
  granter: { uscc: string; name: string | null };
  /** The name as the granter wrote it. */
  agent: { uscc: string; name: string };
  scopes: Scope[];
  /** What reports may be issued for; null where it is left to the agent. */
  purposes: Purpose[] | null;
  grantedAt: Instant;
  /** The last day it holds. */
  expiresOn: Day;
  /** Absent while it has not been. */
  revokedAt?: Instant;
}

export type MandateState = 'active' | 'expired' | 'revoked';

export const mandateState = ({ revokedAt, expiresOn }: Mandate, now: Date): MandateState => {
  if (revokedAt !== undefined) return 'revoked';
  return now.getTime() < Date.parse(endOfDay(expiresOn)) ? 'active' : 'expired';
};

/** What a mandate is about to be used for. */
export interface Use {
  scope: Scope;
  /** Of the report to be issued. */
  purpose?: Purpose;
}

/** Why a mandate does not allow something now, in words for its agent; undefined where it does. */
export const refusalOf = (mandate: Mandate, { scope, purpose }: Use, now: Date): string | undefined => {
  const state = mandateState(mandate, now);
  if (state === 'revoked') return '授权已被授权企业撤销';
  if (state === 'expired') return '授权已到期';
  if (!mandate.scopes.includes(scope)) return `授权范围不包括：${SCOPES[scope]}`;
  if (purpose !== undefined && mandate.purposes !== null && !mandate.purposes.includes(purpose))
    return '授权不包括为该用途出具报告';
  return undefined;
};

/** For callers that are a party to the mandate; to all others it does not exist. */
export const requireUse = (mandate: Mandate, use: Use, now: Date): void => {
  const refusal = refusalOf(mandate, use, now);
  if (refusal !== undefined) throw new Problem('no-mandate', refusal);
};
