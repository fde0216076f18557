import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { callApi } from '../support/call-api.ts';
import { penaltyCsv } from '../support/penalty-file.ts';
import type { Check } from './gateway-checks.ts';

/** What only a deployment can show of uploads: the bucket's link, its event, the queue and the function they start. */

const DEPARTMENT = 'department:qz-scjg';
const PATIENCE_MS = 60_000;

const imported: Check = async (url, tokenFor) => {
  const token = await tokenFor(DEPARTMENT);
  const run = randomUUID().slice(0, 8);
  const rows = [1, 2, 3].map((n) => ({ documentNo: `部署〔${run}〕${n}号`, fine: n === 2 ? '-1' : '1' }));
  const content = Buffer.from(penaltyCsv(rows));
  const body = { filename: '部署.csv', size: content.length };
  const place = await callApi(url, 'POST', '/v1/domains/21/uploads', { token, body });
  const tampered = await fetch(place.body.url.replace('.csv', '.txt'), { method: 'PUT', body: content });
  const stored = await fetch(place.body.url, { method: 'PUT', body: content });
  if (place.status !== 201 || tampered.status !== 403 || stored.status !== 200) return false;

  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(250)) {
    const { body: upload } = await callApi(url, 'GET', `/v1/uploads/${place.body.uploadId}`, { token });
    if (upload.state === 'failed') return false;
    if (upload.state !== 'done') continue;
    const errors = await (await fetch(upload.errorsUrl)).text();
    return (
      upload.accepted === 2 && upload.rejected === 1 && upload.receipt.rows === 3 && errors.includes(`${run}〕2号`)
    );
  }
  return false;
};

export const UPLOAD_CHECKS: Record<string, Check> = {
  'a file sent to a signed link is imported, its refused rows given back, and a changed link refused': imported,
};
