import * as z from 'zod';
import { ROLES } from '../../shared/http/route.ts';

export const SignInQuery = z.object({
  to: z.string().optional().describe('登录后回到的本平台地址，如 /portal/；不填则按身份进入企业门户或工作台'),
});

/** What the identity platform adds to the address it sends the browser back to (RFC 6749 4.1.2). */
export const SignedInQuery = z.object({
  code: z.string().optional().describe('统一身份认证平台给出的一次性授权码'),
  state: z.string().optional().describe('发起登录时给出的随机值'),
  error: z.string().optional().describe('未能登录时的错误代码'),
});
export type SignedInQuery = z.output<typeof SignedInQuery>;

export const MeReply = z.object({
  role: z.enum(ROLES),
  name: z.string().nullable().describe('统一身份认证平台给出的姓名或名称'),
  uscc: z.string().optional().describe('企业的统一社会信用代码'),
  unit: z.object({ id: z.string(), name: z.string() }).optional().describe('所属单位'),
  expiresAt: z.iso.datetime({ offset: true }).describe('登录到期时间'),
});

export const EndedReply = z.object({
  signOutUrl: z
    .string()
    .nullable()
    .describe('统一身份认证平台的退出地址；请让浏览器前往，否则下次登录仍是同一身份。没有则为 null'),
});
