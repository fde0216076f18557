import { sha256Hex } from '../../../shared/digest.ts';
import type { Platform } from '../platform/client.ts';
import { answerOnline, type OnlineAnswer } from './ask-platform.ts';
import { KINDS } from './attached-document.ts';
import { NotGenuine } from './signature-of.ts';

/** The workbook or the JSON of a statistics table: nothing in the file vouches for it, the platform alone does, by its digest. */
export const isUnsignedTable = (name: string, file: Buffer): boolean =>
  /\.(xlsx|json)$/i.test(name) || /^(?:PK\x03\x04|\s*\{)/.test(file.subarray(0, 64).toString('latin1'));

export const OFFLINE = `Excel 和 JSON 文件没有签名，离线无从核验，不能凭文件本身判断真假：
请加 --online 平台地址，由平台按文件的 SHA-256 核对；或核验同一份统计表的 PDF`;

export type UnsignedVerdict =
  | { genuine: true; sha256: string; answer: OnlineAnswer }
  | { genuine: false; reason: string };

export const unsignedVerdict = async (file: Buffer, platform: Platform): Promise<UnsignedVerdict> => {
  const sha256 = sha256Hex(file);
  try {
    return { genuine: true, sha256, answer: await answerOnline(sha256, KINDS.table.online, platform) };
  } catch (failure) {
    if (failure instanceof NotGenuine) return { genuine: false, reason: `${failure.message}，或文件被改动过` };
    throw failure;
  }
};

export const unsignedInWords = (verdict: UnsignedVerdict): string => {
  if (!verdict.genuine) return `不可信：${verdict.reason}\n`;
  const { sha256, answer } = verdict;
  const facts = [
    `统计表编号 ${answer.tableNo}，核查编号 ${answer.checkId}`,
    `发起单位 ${answer.unit}，事由 ${answer.matter}（${answer.matterNo}）`,
    `文件 SHA-256 ${sha256}`,
    `平台上的现状：${KINDS.table.online.statuses[answer.status] ?? answer.status}`,
    '此文件没有签名：以上只凭平台的答复，没有离线依据；需要离线核验或存档的，请用同一份统计表的 PDF',
  ];
  return `真实：与平台生成的文件完全相同\n${facts.map((fact) => `  ${fact}\n`).join('')}`;
};

export const unsignedInJson = (verdict: UnsignedVerdict): string => {
  if (!verdict.genuine) return `${JSON.stringify(verdict)}\n`;
  const { sha256, answer } = verdict;
  const { tableNo, checkId, unit, matter, matterNo, totals, status } = answer;
  const facts = { genuine: true, signed: false, tableNo, checkId, unit, matter, matterNo, totals, sha256, status };
  return `${JSON.stringify(facts)}\n`;
};
