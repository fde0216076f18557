import type { ReceiptContent } from '../../../functions/ingest/receipt.ts';
import type { Verdict } from './check-receipt.ts';

/** A paragraph a receipt, then how many were what. */
export const inWords = (verdicts: readonly Verdict[]): string => {
  const genuine = verdicts.filter((verdict) => verdict.genuine).length;
  const total = `共 ${verdicts.length} 份回执：真实 ${genuine} 份，不可信 ${verdicts.length - genuine} 份`;
  return `${[...verdicts.map(paragraph), total].join('\n')}\n`;
};

const paragraph = (verdict: Verdict, index: number): string =>
  verdict.genuine
    ? [`第 ${index + 1} 份：真实`, ...linesOf(verdict.content, verdict.keyId)].join('\n  ')
    : `第 ${index + 1} 份：不可信\n  ${verdict.reason}`;

const linesOf = (content: ReceiptContent, keyId: string): string[] => {
  const { batchId, uploadId, domain, unit, receivedAt, rows, stored, counts, digest, droppedColumns = [] } = content;
  return [
    `${uploadId === undefined ? `批次 ${batchId}` : `上传 ${uploadId}`}，领域 ${domain}，单位 ${unit}，接收时间 ${receivedAt}`,
    `${rows} 行：接受 ${counts.accepted}、未变 ${counts.unchanged}、已被取代 ${counts.superseded}、退回 ${counts.rejected}；首次入库 ${stored} 条`,
    `内容摘要（SHA-256）${digest}`,
    ...(droppedColumns.length === 0 ? [] : [`未予保存的列：${droppedColumns.join('、')}`]),
    `签发平台 ${content.issuer}，密钥 ${keyId}`,
  ];
};
