import { inShanghai } from '../../../../shared/calendar/dates.ts';
import type { GenuineCredential } from './check-credential.ts';

export type CredentialVerdict =
  | { genuine: true; credential: GenuineCredential; expired: boolean }
  | { genuine: false; reason: string };

const RESULTS: Record<string, string> = {
  none: '未查询到',
  found: '查询到',
  incomplete: '数据不完整',
  'not-covered': '未归集',
};

export const credentialInWords = (verdict: CredentialVerdict): string =>
  verdict.genuine
    ? `${verdict.expired ? '真实，但已过有效期，不能再作为依据' : '真实：平台签发，未被改动'}\n${linesOf(
        verdict.credential,
      )
        .map((line) => `  ${line}\n`)
        .join('')}`
    : `不可信：${verdict.reason}\n`;

const linesOf = ({ reportNo, enterprise, period, asOf, domains, keyId, credential }: GenuineCredential): string[] => [
  `报告编号 ${reportNo}，${enterprise.name}（${enterprise.uscc}）`,
  `查询期间 ${period.from} 至 ${period.to}，数据截至 ${asOf}`,
  ...domains.map(
    ({ code, name, result, count }) =>
      `${code} ${name}：${RESULTS[result] ?? result}${count > 0 ? ` ${count} 条` : ''}`,
  ),
  ...(credential === undefined
    ? []
    : [
        `出示了 ${domains.length} 个领域；未出示的领域不表示无记录`,
        `有效期至 ${inShanghai(credential.expiresAt)}`,
        `状态在 ${credential.statusList.uri} 第 ${credential.statusList.idx} 位`,
      ]),
  `签名密钥 ${keyId}`,
  '未核对：平台上的现状（是否已撤销、已被替代或数据有变化）',
];

export const credentialInJson = (verdict: CredentialVerdict): string =>
  `${JSON.stringify(verdict.genuine ? { genuine: true, expired: verdict.expired, ...verdict.credential } : verdict)}\n`;
