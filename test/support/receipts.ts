import { generateKeyPairSync } from 'node:crypto';
import { type ReceiptContent, receiptFrom, signReceipt } from '../../functions/ingest/receipt.ts';
import { softwareSigner } from '../../shared/signing/software-signer.ts';

export const anySigner = () =>
  softwareSigner(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }));

export const sampleReceipt = async (signer: ReturnType<typeof anySigner>, changes: Partial<ReceiptContent> = {}) =>
  receiptFrom(
    await signReceipt(signer, {
      issuer: 'https://credit.example',
      batchId: '5R0JYE7QK2M8N4P6S9T1V3W5X0',
      domain: '21',
      unit: 'qz-scjg',
      receivedAt: '2026-03-10T10:00:00+08:00',
      rows: 60,
      stored: 58,
      counts: { accepted: 58, unchanged: 1, superseded: 0, rejected: 1 },
      digest: 'ab'.repeat(32),
      ...changes,
    }),
  );
