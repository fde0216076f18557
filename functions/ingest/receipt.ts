import * as z from 'zod';
import type { Batch } from '../../shared/batches/batch-store.ts';
import { inShanghai } from '../../shared/calendar/dates.ts';
import { canonicalJson } from '../../shared/digest.ts';
import { countsOf, decodeOutcomes } from '../../shared/intake/outcomes.ts';
import { contentOf, type Signer, signCompact } from '../../shared/signing/signer.ts';

const TYPE = 'xinzheng-receipt';
/** Of the JWS header: a signature of anything else is no receipt. */
export const RECEIPT_JWS_TYPE = `${TYPE}+jws`;

/** What the platform certifies to whoever pushed a batch or uploaded a file. */
export const ReceiptContent = z.object({
  type: z.literal(TYPE),
  /** The address of the platform that signed; it publishes its keys there. */
  issuer: z.string(),
  batchId: z.string().optional().describe('批次编号；文件上传的回执为 uploadId'),
  uploadId: z.string().optional(),
  domain: z.string(),
  unit: z.string(),
  receivedAt: z.iso.datetime({ offset: true }),
  rows: z.number().int(),
  stored: z.number().int().describe('本批首次入库的版本数'),
  counts: z.object({
    accepted: z.number().int(),
    unchanged: z.number().int(),
    superseded: z.number().int(),
    rejected: z.number().int(),
  }),
  digest: z
    .string()
    .describe('所报送内容的 SHA-256：批次为 records 的规范 JSON（成员按名称排序、无空白），文件为其字节'),
  droppedColumns: z.array(z.string()).optional().describe('含自然人证件号码、未予保存的列'),
});
export type ReceiptContent = z.output<typeof ReceiptContent>;

/** As callers get it: the content to read, and the same content signed. Only what is in `jws` is certified. */
export const Receipt = ReceiptContent.extend({
  keyId: z.string(),
  jws: z.string().describe('以上内容的签名（JWS，ES256）；请用 npm run verify-receipt 以固定的公钥核对'),
});
export type Receipt = z.output<typeof Receipt>;

/** Signs once what is then kept: the next signature of the same content would be another (ECDSA is randomised). */
export const signReceipt = (signer: Signer, content: Omit<ReceiptContent, 'type'>): Promise<string> =>
  signCompact(signer, RECEIPT_JWS_TYPE, canonicalJson({ type: TYPE, ...content }));

/** Signs what a planned batch comes to; `issuer` is the address of the platform. */
export const certifyBatch =
  (signer: Signer, issuer: string) =>
  ({ batchId, domain, unit, receivedAt, outcomes, stores, bodyDigest }: Batch): Promise<string> =>
    signReceipt(signer, {
      issuer,
      batchId,
      domain,
      unit,
      receivedAt: inShanghai(receivedAt),
      rows: outcomes.length,
      stored: stores.length,
      counts: countsOf(decodeOutcomes(outcomes)),
      digest: bodyDigest,
    });

/** The receipt that a kept signature stands for: the same text whenever it is asked for. */
export const receiptFrom = (jws: string): Receipt => {
  const { keyId, text } = contentOf(jws);
  return { ...ReceiptContent.parse(JSON.parse(text)), keyId, jws };
};
