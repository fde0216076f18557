import { setTimeout as pause } from 'node:timers/promises';
import { callApi } from '../support/call-api.ts';
import { FIRM } from '../support/records.ts';
import type { Check } from './gateway-checks.ts';

/** What only a deployment can show of 信用互查: the list in the bucket, the queue and the function it starts. */

const OFFICER = 'officer:qz-scjg';
const PATIENCE_MS = 60_000;

const checked: Check = async (url, tokenFor) => {
  const token = await tokenFor(OFFICER);
  const content = Buffer.from(`主体名称,统一社会信用代码\n${FIRM.name},${FIRM.uscc}\n示例,9137\n`);
  const file = { filename: '名单.csv', size: content.length };
  const place = await callApi(url, 'POST', '/v1/checks/files', { token, body: file });
  const stored = await fetch(place.body.url, { method: 'PUT', body: content });
  if (place.status !== 201 || stored.status !== 200) return false;
  const body = { matter: '部署检查', matterNo: '示例1号', subjectsFile: place.body.fileId, ask: 'none' };
  const created = await callApi(url, 'POST', '/v1/checks', { token, body });
  if (created.status !== 202) return false;
  const path = `/v1/checks/${created.body.checkId}`;
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await pause(250)) {
    const { body: check } = await callApi(url, 'GET', path, { token });
    if (check.state !== 'done') continue;
    const { body: answer } = await callApi(url, 'GET', `${path}/results`, { token });
    const outcomes = answer.results.map(({ outcome }: { outcome: string }) => outcome);
    return outcomes.join() === 'matched,unmatched' && check.counts.reasons['bad-check-character'] === 1;
  }
  return false;
};

export const MUTUAL_CHECKS: Record<string, Check> = {
  'a check of a list sent to a signed link is run by the queue, and answered': checked,
};
