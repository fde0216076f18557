import { readFile, stat } from 'node:fs/promises';
import { EXIT, type Exit, Misused, runCommand } from '../command/run-command.ts';
import type { Surroundings } from '../command/surroundings.ts';
import { type Platform, platformClient } from '../platform/client.ts';
import { type Asked, argumentsOf } from './arguments.ts';
import { statusOnline } from './ask-platform.ts';
import { KINDS } from './attached-document.ts';
import { checkFile, type GenuineFile } from './check-file.ts';
import { isCredential } from './credential/check-credential.ts';
import { credentialInJson, credentialInWords } from './credential/show.ts';
import { credentialVerdict } from './credential/verdict.ts';
import { rootsIn, rootsPinnedBefore } from './pinned-roots.ts';
import { revocationOf } from './revocation/revocation.ts';
import { inJson, inWords, type Verdict } from './show.ts';
import { NotGenuine } from './signature-of.ts';
import { isUnsignedTable, OFFLINE, unsignedInJson, unsignedInWords, unsignedVerdict } from './unsigned-table.ts';

export const VERIFY_USAGE = `用法：xinzheng verify [--ca 根证书.pem] [--tsa-ca 时间戳根证书.pem] [--online 平台地址] [--json] 报告.pdf 或 统计表.pdf
      xinzheng verify [--jwks 公钥集.json] [--json] 报告.jws 或 凭证.sd-jwt
      xinzheng verify --online 平台地址 [--json] 统计表.xlsx 或 统计表.json
离线核验：平台签名、签名覆盖整个文件、证书由固定的根证书颁发、认证级别 1、附件与页面文字一致；加 --online 再问平台上的现状，并按证书所载地址查询证书是否被吊销
数据（JWS）和凭证（SD-JWT）只离线核验签名、出示的内容和有效期，公钥默认为 login 时固定的
统计表的 Excel 和 JSON 文件没有签名，只能由平台按文件的 SHA-256 核对
退出码：0 真实；1 不可信，或已被撤销，或凭证已过期；2 未能核验`;

type VerifySurroundings = Pick<Surroundings, 'fetch' | 'out' | 'err' | 'wait'> & { configHome: string };

/** Checks one document as a file: exit code 0 when it is genuine, 1 when it is not, 2 when it could not be checked. */
export const runVerify = (args: string[], around: VerifySurroundings): Promise<Exit> =>
  runCommand(VERIFY_USAGE, around.err, async () => {
    const asked = argumentsOf(args);
    const file = await contentOf(asked.file);
    if (isCredential(asked.file, file)) return checkSigned(file.toString(), asked, around);
    return isUnsignedTable(asked.file, file) ? checkUnsigned(file, asked, around) : checkPdf(file, asked, around);
  });

/** A report of thousands of records has a few megabytes, a table of ten thousand rows as many. */
const MOST_BYTES = 2 ** 27;

const contentOf = async (file: string): Promise<Buffer> => {
  if ((await stat(file)).size > MOST_BYTES) throw new Misused(`文件过大，不是平台出具的文件：${file}`);
  return readFile(file);
};

const checkPdf = async (pdf: Buffer, asked: Asked, around: VerifySurroundings): Promise<Exit> => {
  const verdict = await verdictOn(pdf, asked, around);
  around.out.write(asked.json ? inJson(verdict) : inWords(verdict));
  return verdict.genuine && verdict.online?.status !== 'revoked' ? EXIT.fine : EXIT.lookInto;
};

const checkSigned = async (text: string, { online, jwks, json }: Asked, around: VerifySurroundings): Promise<Exit> => {
  if (online !== undefined) throw new Misused('数据和凭证只离线核验，不用 --online');
  const verdict = await credentialVerdict(text, jwks, around.configHome);
  around.out.write(json ? credentialInJson(verdict) : credentialInWords(verdict));
  return verdict.genuine && !verdict.expired ? EXIT.fine : EXIT.lookInto;
};

const checkUnsigned = async (file: Buffer, { online, json }: Asked, around: VerifySurroundings): Promise<Exit> => {
  if (online === undefined) throw new Misused(OFFLINE);
  const verdict = await unsignedVerdict(file, platformAt(online, around));
  around.out.write(json ? unsignedInJson(verdict) : unsignedInWords(verdict));
  return verdict.genuine ? EXIT.fine : EXIT.lookInto;
};

const verdictOn = async (
  pdf: Buffer,
  { ca, timeStampCa, online }: Asked,
  around: VerifySurroundings,
): Promise<Verdict> => {
  const roots = ca === undefined ? await rootsPinnedBefore(around.configHome) : await rootsIn(ca);
  const timeStampRoots = timeStampCa === undefined ? [] : await rootsIn(timeStampCa);
  try {
    const genuine = await checkFile(pdf, { roots, timeStampRoots });
    if (online === undefined) return { genuine: true, file: genuine, online: undefined };
    const revocation = await revocationOf(genuine, around.fetch, new Date());
    return { genuine: true, file: genuine, online: { revocation, status: await statusOf(genuine, online, around) } };
  } catch (failure) {
    if (failure instanceof NotGenuine) return { genuine: false, reason: failure.message };
    throw failure;
  }
};

const statusOf = ({ sha256, document }: GenuineFile, online: string, around: VerifySurroundings): Promise<string> =>
  statusOnline(sha256, document.number, KINDS[document.kind].online, platformAt(online, around));

const platformAt = (baseUrl: string, { fetch, wait }: VerifySurroundings): Platform =>
  platformClient({ baseUrl, fetch, wait, persona: undefined, accessToken: noTokens });

/** Anyone may ask. */
const noTokens = async (): Promise<string> => {
  throw new Error('verification takes no token');
};
