import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { MainJob } from './main-job.ts';

/** What must be true of the main job wherever it ran, each with the sentence that fails when it is not. */
export const MAIN_JOB_CHECKS: Record<string, (job: MainJob) => boolean> = {
  'a report before any record finds none': ({ empty }) => empty.status === 201 && empty.body.summary.records === 0,
  'a good row is accepted and a bad one named': ({ pushed }) =>
    pushed.status === 200 &&
    pushed.body.results[0].status === 'accepted' &&
    pushed.body.results[1].status === 'rejected' &&
    pushed.body.results[1].errors[0].pointer === '/decidedOn',
  'a retried push repeats its answer': ({ pushed, repeated }) => repeated.text === pushed.text,
  'its receipt is signed with the published key': ({ pushed, keys }) => {
    const { jws, keyId, ...content } = pushed.body.receipt;
    const [header, payload, signature] = jws.split('.') as [string, string, string];
    const key = keys.body.keys.find(({ kid }: JsonWebKey) => kid === keyId);
    return (
      verify(
        'sha256',
        Buffer.from(`${header}.${payload}`),
        { key: createPublicKey({ key, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
        Buffer.from(signature, 'base64url'),
      ) && isDeepStrictEqual(JSON.parse(Buffer.from(payload, 'base64url').toString()), content)
    );
  },
  'the same record pushed again is unchanged': ({ again }) => again.body.results[0].status === 'unchanged',
  'a count that does not agree is refused with both figures': ({ miscounted }) =>
    miscounted.status === 409 &&
    miscounted.body.code === 'count-mismatch' &&
    miscounted.body.declared === 999_999 &&
    Number.isInteger(miscounted.body.held),
  'a count that agrees is declared': ({ declared }) => declared.status === 200,
  'the report finds the record': ({ issued }) =>
    issued.status === 201 && issued.body.summary.found === 1 && issued.body.summary.records === 1,
  'the same Idempotency-Key gives the same report': ({ issued, reissued }) =>
    reissued.status === 201 &&
    reissued.body.reportNo === issued.body.reportNo &&
    reissued.body.verificationCode === issued.body.verificationCode,
  'the report as data agrees': ({ data, issued }) =>
    data.status === 200 &&
    data.body.reportNo === issued.body.reportNo &&
    data.body.domains[0].count === 1 &&
    data.body.status === 'current',
  'the signed link gives the PDF': ({ file, pdf, data }) =>
    file.status === 200 && Buffer.from(pdf.subarray(0, 5)).toString() === '%PDF-' && pdf.length === data.body.pdf.bytes,
  'the PDF is genuine offline, under the published root': ({ offline, issued }) =>
    !(offline instanceof Error) &&
    offline.document.number === issued.body.reportNo &&
    JSON.parse(offline.text).domains[0]?.count === 1,
  'a tampered link is refused': ({ tampered }) => tampered.status === 403,
  'number and code verify': ({ verified, issued }) =>
    verified.status === 200 &&
    verified.body.outcome === 'genuine' &&
    verified.body.status === 'current' &&
    verified.body.reportNo === issued.body.reportNo,
  'a wrong code is not found': ({ refused }) => refused.status === 404 && refused.body.code === 'not-found',
  'the file verifies by its digest': ({ byFile, verified }) => byFile.status === 200 && byFile.text === verified.text,
  'the page behind the QR code answers': ({ page, issued }) =>
    page.status === 200 && page.text.includes(issued.body.reportNo) && page.text.includes('真实'),
  'a revocation is accepted': ({ corrected }) => corrected.body.results[0].status === 'accepted',
  'and shows on the report issued before it': ({ changed }) =>
    changed.status === 200 && changed.body.status === 'data-changed',
};

export const failedChecks = (job: MainJob): string[] =>
  Object.entries(MAIN_JOB_CHECKS)
    .filter(([, holds]) => !holds(job))
    .map(([sentence]) => sentence);
