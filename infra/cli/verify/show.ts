import type { X509Certificate } from 'node:crypto';
import { inShanghai, toInstant } from '../../../shared/calendar/dates.ts';
import type { GenuineFile } from './check-file.ts';

export type Verdict =
  | { genuine: true; file: GenuineFile; status: string | undefined }
  | { genuine: false; reason: string };

/** How the platform's status reads; another that a later platform may answer is shown as it is. */
const STATUSES: Record<string, string> = {
  current: '有效，内容与平台现有数据一致',
  'data-changed': '真实，但出具之后平台数据有变化',
  superseded: '真实，但已被新的报告替代',
  revoked: '真实，但已被撤销，不能再作为依据',
};

export const inWords = (verdict: Verdict): string =>
  verdict.genuine
    ? `真实：平台出具，未被改动\n${linesOf(verdict.file, verdict.status)
        .map((line) => `  ${line}\n`)
        .join('')}`
    : `不可信：${verdict.reason}\n`;

const linesOf = (file: GenuineFile, status: string | undefined): string[] => {
  const { report, certificates, timeStamp, signedAt, sha256 } = file;
  const found = report.domains.filter(({ result }) => result === 'found').length;
  return [
    `报告编号 ${report.reportNo}，${report.enterprise.name}（${report.enterprise.uscc}）`,
    `${report.domains.length} 个领域，其中 ${found} 个查询到记录`,
    `签名时间 ${inWordsOf(signedAt)}（签名者自述）${timeStamp === undefined ? '' : `；时间戳 ${inWordsOf(timeStamp.at)}${timeStamp.trusted ? '' : '（时间戳机构未核对，可用 --tsa-ca 给出其根证书）'}`}`,
    `签名者 ${certificates.map(nameOf).join(' ← ')}`,
    `根证书 SHA-256 ${certificates.at(-1)?.fingerprint256.replaceAll(':', '').toLowerCase()}`,
    `文件 SHA-256 ${sha256}`,
    '已核对：签名覆盖整个文件；认证级别 1（不允许任何改动）；附件与页面文字一致（编号、验证码、企业、各领域结果、记录号、文书号）',
    `未核对：证书是否被吊销${status === undefined ? '；平台上的现状（可用 --online 查询）' : ''}`,
    ...(status === undefined ? [] : [`平台上的现状：${STATUSES[status] ?? status}`]),
  ];
};

const inWordsOf = (at: Date): string => inShanghai(toInstant(at)).slice(0, 19).replace('T', ' ');

const nameOf = ({ subject }: X509Certificate): string => /^CN=(.*)$/m.exec(subject)?.[1] ?? subject;

export const inJson = (verdict: Verdict): string => {
  if (!verdict.genuine) return `${JSON.stringify(verdict)}\n`;
  const { report, certificates, timeStamp, signedAt, sha256 } = verdict.file;
  const facts = {
    genuine: true,
    reportNo: report.reportNo,
    enterprise: report.enterprise,
    sha256,
    signedAt: inShanghai(toInstant(signedAt)),
    timeStampedAt: timeStamp === undefined ? null : inShanghai(toInstant(timeStamp.at)),
    timeStampTrusted: timeStamp?.trusted ?? null,
    signer: certificates.map(nameOf),
    rootSha256: certificates.at(-1)?.fingerprint256.replaceAll(':', '').toLowerCase(),
    status: verdict.status ?? null,
  };
  return `${JSON.stringify(facts)}\n`;
};
