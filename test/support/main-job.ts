import { createHash, randomUUID } from 'node:crypto';
import { checkFile } from '../../infra/cli/verify/check-file.ts';
import { certificatesIn } from '../../shared/document-signing/certificates.ts';
import { callApi } from './call-api.ts';
import { BUREAU, penaltyInput } from './records.ts';

/**
 * The main job, as it is wherever the API runs: the embedded stack, an emulator of AWS, or AWS itself. A department
 * pushes and declares, an enterprise gets its report with one call, a third party verifies it; a correction shows.
 */

const DEPARTMENT = 'department:qz-scjg';
const DOMAIN = '21';

export interface Place {
  baseUrl: string;
  tokenFor(persona: string): Promise<string>;
  /** An enterprise that the place has no record of yet; each run needs its own. */
  enterprise: { uscc: string; name: string };
  /** A day the department may have declared through before. */
  today: string;
}

/** What the job came to, for a test to assert on. */
export const mainJob = async ({ baseUrl, tokenFor, enterprise, today }: Place) => {
  const run = randomUUID().slice(0, 8);
  const department = await tokenFor(DEPARTMENT);
  const firm = await tokenFor(`enterprise:${enterprise.uscc}`);
  const call = (method: string, path: string, token?: string, body?: unknown, headers?: Record<string, string>) =>
    callApi(baseUrl, method, path, { token, body, ...(headers === undefined ? {} : { headers }) });
  const record = (changes: object) => ({
    ...penaltyInput({ documentNo: `青市监处罚〔2026〕${run}号`, authority: BUREAU, source: BUREAU }),
    subject: { ...enterprise, type: '法人及非法人组织' },
    ...changes,
  });
  const push = (records: unknown[], key: string) =>
    call('POST', `/v1/domains/${DOMAIN}/records`, department, { records }, { 'Idempotency-Key': `${run}-${key}` });
  const report = (key: string) =>
    call(
      'POST',
      '/v1/reports',
      firm,
      { purpose: 'listing', domains: [DOMAIN] },
      { 'Idempotency-Key': `${run}-${key}` },
    );

  const empty = await report('before');
  const pushed = await push([record({}), record({ decidedOn: '2026-02-30' })], 'push');
  const repeated = await push([record({}), record({ decidedOn: '2026-02-30' })], 'push');
  const again = await push([record({})], 'again');
  const keys = await call('GET', '/.well-known/jwks.json');
  const miscounted = await call('POST', `/v1/domains/${DOMAIN}/declarations`, department, {
    from: '2015-01-01',
    through: today,
    records: 999_999,
  });
  const declared = await call('POST', `/v1/domains/${DOMAIN}/declarations`, department, {
    from: '2015-01-01',
    through: today,
    records: Number(miscounted.body?.held),
  });
  const issued = await report('report');
  const reissued = await report('report');
  const data = await call('GET', `/v1/reports/${issued.body?.reportNo}`, firm);
  const file = await fetch(String(issued.body?.url));
  const pdf = new Uint8Array(await file.arrayBuffer());
  const root = await call('GET', '/.well-known/xinzheng-ca.pem');
  const pinned = { roots: certificatesIn(root.text), timeStampRoots: [] };
  const offline = await checkFile(Buffer.from(pdf), pinned).catch((failure: Error) => failure);
  const tampered = await fetch(
    String(issued.body?.url).replace(/(?<=Signature=)./i, (digit) => (digit === '0' ? '1' : '0')),
  );
  const verify = (code: string) => call('GET', `/v1/verify/${issued.body?.reportNo}?code=${code}`);
  const verified = await verify(String(issued.body?.verificationCode));
  const refused = await verify('22222222');
  const byFile = await call('POST', '/v1/verify', undefined, {
    sha256: createHash('sha256').update(pdf).digest('hex'),
  });
  const page = await call('GET', `/verify/${issued.body?.reportNo}?code=${issued.body?.verificationCode}`);
  const corrected = await push(
    [
      record({
        status: 'revoked',
        version: new Date(Date.parse(pushed.body?.receipt?.receivedAt) + 1000).toISOString(),
      }),
    ],
    'correct',
  );
  const changed = await verify(String(issued.body?.verificationCode));
  return {
    empty,
    pushed,
    repeated,
    again,
    keys,
    miscounted,
    declared,
    issued,
    reissued,
    data,
    file,
    pdf,
    offline,
    tampered,
    verified,
    refused,
    byFile,
    page,
    corrected,
    changed,
  };
};

export type MainJob = Awaited<ReturnType<typeof mainJob>>;
