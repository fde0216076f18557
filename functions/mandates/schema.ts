import * as z from 'zod';
import { cursor, limit } from '../../shared/http/paging.ts';
import { SCOPES, type Scope } from '../../shared/mandates/mandate.ts';
import { PURPOSE_CODES, purposesInWords } from '../../shared/purposes.ts';
import { day, name, uscc } from '../../shared/records/fields.ts';

const SCOPE_CODES = Object.keys(SCOPES) as [Scope, ...Scope[]];
const scopesInWords = Object.entries(SCOPES)
  .map(([code, meaning]) => `${code}（${meaning}）`)
  .join('、');

/** In the order of the list, each once: the same mandate however it is written. */
const once =
  <T extends string>(order: readonly T[]) =>
  (given: T[]) =>
    order.filter((code) => given.includes(code));

export const GrantRequest = z.strictObject({
  agent: z.strictObject({ uscc: uscc('代理人统一社会信用代码'), name: name('代理人名称', 100) }),
  scopes: z
    .array(z.enum(SCOPE_CODES, { error: `授权范围应为：${scopesInWords}` }), { error: 'scopes 应为授权范围的数组' })
    .min(1, { error: '至少授权一项' })
    .max(SCOPE_CODES.length, { error: '授权范围不得重复' })
    .transform(once(SCOPE_CODES)),
  purposes: z
    .array(z.enum(PURPOSE_CODES, { error: `purposes 应为：${purposesInWords()}` }))
    .min(1, { error: '至少列出一种用途；不限用途时请省略 purposes' })
    .max(PURPOSE_CODES.length, { error: '用途不得重复' })
    .transform(once(PURPOSE_CODES))
    .optional(),
  expiresOn: day('授权到期日 expiresOn'),
});
export type GrantRequest = z.output<typeof GrantRequest>;

export const MandateParams = z.object({ mandateId: z.string().max(64) });

export const ListQuery = z.object({
  role: z.enum(['granter', 'agent'], { error: 'role 应为 granter（本企业授出的）或 agent（授予本企业的）' }),
  limit,
  cursor,
});

const instantOut = z.iso.datetime({ offset: true });

export const MandateReply = z.object({
  mandateId: z.string(),
  granter: z.object({ uscc: z.string(), name: z.string().nullable() }),
  agent: z.object({ uscc: z.string(), name: z.string() }),
  scopes: z.array(z.enum(SCOPE_CODES)),
  purposes: z.array(z.enum(PURPOSE_CODES)).nullable(),
  state: z.enum(['active', 'expired', 'revoked']),
  grantedAt: instantOut,
  expiresOn: z.iso.date(),
  revokedAt: instantOut.nullable(),
});

export const MandateListReply = z.object({ mandates: z.array(MandateReply), cursor: z.string().nullable() });
