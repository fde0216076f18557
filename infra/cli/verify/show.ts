import type { X509Certificate } from 'node:crypto';
import { inShanghai, toInstant } from '../../../shared/calendar/dates.ts';
import { KINDS } from './attached-document.ts';
import type { GenuineFile } from './check-file.ts';
import type { Revocation } from './revocation/revocation.ts';

/** What was asked beyond the file. */
interface Online {
  status: string;
  revocation: Revocation;
}

export type Verdict =
  | { genuine: true; file: GenuineFile; online: Online | undefined }
  | { genuine: false; reason: string };

export const inWords = (verdict: Verdict): string =>
  verdict.genuine
    ? `真实：平台出具，未被改动\n${linesOf(verdict.file, verdict.online)
        .map((line) => `  ${line}\n`)
        .join('')}`
    : `不可信：${verdict.reason}\n`;

const linesOf = (file: GenuineFile, online: Online | undefined): string[] => {
  const { document, certificates, timeStamp, signedAt, sha256 } = file;
  return [
    ...document.lines,
    `签名时间 ${inWordsOf(signedAt)}（签名者自述）${timeStamp === undefined ? '' : `；时间戳 ${inWordsOf(timeStamp.at)}${timeStamp.trusted ? '' : '（时间戳机构未核对，可用 --tsa-ca 给出其根证书）'}`}`,
    `签名者 ${certificates.map(nameOf).join(' ← ')}`,
    `根证书 SHA-256 ${certificates.at(-1)?.fingerprint256.replaceAll(':', '').toLowerCase()}`,
    `文件 SHA-256 ${sha256}`,
    `已核对：签名覆盖整个文件；认证级别 1（不允许任何改动）；附件与页面文字一致（${document.compared}）`,
    ...(online === undefined
      ? ['未核对：证书是否被吊销；平台上的现状（可用 --online 查询）']
      : [revocationInWords(online.revocation), `平台上的现状：${statusInWords(document, online.status)}`]),
  ];
};

const statusInWords = ({ kind }: GenuineFile['document'], status: string): string =>
  KINDS[kind].online.statuses[status] ?? status;

/** What could not be found out is said as such, and is no reason to doubt: the platform itself knows the file by its digest. */
const revocationInWords = (revocation: Revocation): string => {
  switch (revocation.state) {
    case 'good':
      return '已核对：证书未被吊销（按颁发者现在的答复）';
    case 'no-address':
      return '未核对：证书是否被吊销（证书没有写明查询的地址）';
    case 'unsettled':
      return `未核对：证书是否被吊销（${revocation.reason}）`;
    case 'revoked-later':
      return `证书已于 ${inWordsOf(revocation.since)} 被吊销；可信的时间戳证明签名在此之前，签名仍然有效`;
  }
};

const inWordsOf = (at: Date): string => inShanghai(toInstant(at)).slice(0, 19).replace('T', ' ');

const nameOf = ({ subject }: X509Certificate): string => /^CN=(.*)$/m.exec(subject)?.[1] ?? subject;

export const inJson = (verdict: Verdict): string => {
  if (!verdict.genuine) return `${JSON.stringify(verdict)}\n`;
  const { document, certificates, timeStamp, signedAt, sha256 } = verdict.file;
  const facts = {
    genuine: true,
    ...document.members,
    sha256,
    signedAt: inShanghai(toInstant(signedAt)),
    timeStampedAt: timeStamp === undefined ? null : inShanghai(toInstant(timeStamp.at)),
    timeStampTrusted: timeStamp?.trusted ?? null,
    signer: certificates.map(nameOf),
    rootSha256: certificates.at(-1)?.fingerprint256.replaceAll(':', '').toLowerCase(),
    status: verdict.online?.status ?? null,
    certificateRevocation: verdict.online?.revocation.state ?? null,
  };
  return `${JSON.stringify(facts)}\n`;
};
