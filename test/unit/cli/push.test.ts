import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPush } from '../../../infra/cli/push/run.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { accepted, badFine, type Result } from './batch-results.ts';

const MIXED = 'test/fixtures/penalties/mixed.csv';
const PENALTIES = 'test/fixtures/penalties/penalties.utf8.csv';

type Answer = (request: { headers: Headers; records: unknown[]; url: string }) => Response | Error;
const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
const batchReply = (records: unknown[], result: (index: number) => Result = accepted) =>
  json(200, { batchId: 'b', results: records.map((_, index) => result(index)) });

/** The command against a server that answers as told; the last answer repeats. */
const command = async (args: string[], ...answers: Answer[]) => {
  const shown = { out: '', err: '' };
  const requests: { key: string | null; authorization: string | null; url: string }[] = [];
  const waits: number[] = [];
  let tokens = 0;
  const exitCode = await runPush(args, {
    baseUrl: () => 'http://127.0.0.1:1',
    accessToken: async (persona) => `${persona}#${++tokens}`,
    fetch: async (url, init) => {
      const headers = new Headers(init?.headers);
      requests.push({
        key: headers.get('idempotency-key'),
        authorization: headers.get('authorization'),
        url: String(url),
      });
      const { records } = JSON.parse(String(init?.body));
      const reply = (answers[requests.length - 1] ?? answers.at(-1))?.({ headers, records, url: String(url) });
      if (reply === undefined || reply instanceof Error) throw reply ?? new Error('no answer');
      return reply;
    },
    wait: async (ms) => waits.push(ms),
    out: { write: (text) => (shown.out += text) },
    err: { write: (text) => (shown.err += text) },
  });
  return { exitCode, ...shown, requests, waits };
};

const AS = ['--as', 'department:qz-scjg', '--domain', '21'];
const takesAll: Answer = ({ records }) => batchReply(records);

describe('npm run push', () => {
  it('says for people what was taken', async () => {
    const { exitCode, out, err, requests } = await command([...AS, PENALTIES], takesAll);
    expect(exitCode).toBe(0);
    expect(out).toBe('报送 60 行：接受 60、未变 0、已被取代 0、退回 0\n');
    expect(err).toBe('以下列含自然人身份信息，已丢弃，不读取、不保存：法定代表人\n已报送 60/60 行\n');
    expect(requests).toEqual([
      {
        key: expect.stringMatching(/^[\w-]{43}$/),
        authorization: 'Bearer department:qz-scjg#1',
        url: 'http://127.0.0.1:1/v1/domains/21/records',
      },
    ]);
  });

  it('tells people row, column and reason of what was refused, and exits 1', async () => {
    const { exitCode, out } = await command([...AS, MIXED], ({ records }) =>
      batchReply(records, (index) => (index === 9 ? badFine(index) : accepted(index))),
    );
    expect(exitCode).toBe(1);
    expect(out.split('\n')).toEqual([
      '行号  列                         原因',
      '11    CF_NR_FK 罚款金额（万元）  罚款金额应为数',
      '报送 24 行：接受 23、未变 0、已被取代 0、退回 1',
      '',
    ]);
  });

  it('gathers warnings', async () => {
    const warned = (index: number): Result => ({
      ...accepted(index),
      warnings: [{ pointer: '/source', code: 'other-source', message: '来源单位与报送单位不一致' }],
    });
    const { exitCode, out } = await command([...AS, MIXED], ({ records }) => batchReply(records, warned));
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^提示（24 行）：来源单位与报送单位不一致\n报送/);
  });

  it('gives programs one object a row and a summary', async () => {
    const { exitCode, out } = await command([...AS, '--json', MIXED], ({ records }) =>
      batchReply(records, (index) => (index === 9 ? badFine(index) : accepted(index))),
    );
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(exitCode).toBe(1);
    expect(lines).toHaveLength(25);
    expect(lines[0]).toEqual({ row: 2, status: 'accepted', recordId: 'r0', errors: [] });
    expect(lines[9]).toEqual({
      row: 11,
      status: 'rejected',
      recordId: null,
      errors: [{ code: 'bad-amount', field: 'CF_NR_FK', message: '罚款金额应为数' }],
    });
    expect(lines[24]).toEqual({
      summary: { rows: 24, accepted: 23, unchanged: 0, superseded: 0, rejected: 1, batches: ['b'] },
    });
  });

  it('tries again with the same key, when the server says so and a bounded number of times', async () => {
    const { exitCode, requests, waits } = await command(
      [...AS, MIXED],
      () => new TypeError('fetch failed'),
      () => json(429, { title: '请求过多', code: 'too-many-requests' }, { 'retry-after': '3' }),
      () => new Response('<html>', { status: 502 }),
      takesAll,
    );
    expect(exitCode).toBe(0);
    expect(new Set(requests.map(({ key }) => key)).size).toBe(1);
    expect(waits[1]).toBe(3000);
    expect(waits).toHaveLength(3);
  });

  it('uses another key in another run', async () => {
    const keys = await Promise.all([1, 2].map(async () => (await command([...AS, MIXED], takesAll)).requests[0]?.key));
    expect(new Set(keys).size).toBe(2);
  });

  it('takes a new token when the old one has expired', async () => {
    const { exitCode, requests } = await command(
      [...AS, MIXED],
      () => json(401, { code: 'unauthenticated' }),
      takesAll,
    );
    expect(exitCode).toBe(0);
    expect(requests.map(({ authorization }) => authorization)).toEqual([
      'Bearer department:qz-scjg#1',
      'Bearer department:qz-scjg#2',
    ]);
  });

  it('gives up when the server is away, with exit code 2', async () => {
    const { exitCode, err, requests } = await command([...AS, MIXED], () => new TypeError('fetch failed'));
    expect(exitCode).toBe(2);
    expect(requests).toHaveLength(5);
    expect(err).toMatch(/无法连接平台 http:\/\/127\.0\.0\.1:1/);
  });

  it.each<[string, Answer, RegExp]>([
    [
      'a problem',
      () =>
        json(403, { title: '无权报送该领域', detail: '本单位不是 21 的来源', code: 'foreign-domain', instance: 'q1' }),
      /无权报送该领域：本单位不是 21 的来源（foreign-domain，请求编号 q1）/,
    ],
    ['a page', () => new Response('<html>', { status: 403 }), /HTTP 403/],
    ['something else', () => json(200, { hello: 1 }), /接口约定/],
  ])('says what %s means, at once and with exit code 2', async (_, answer, message) => {
    const { exitCode, out, err, requests } = await command([...AS, '--json', MIXED], answer);
    expect({ exitCode, out, tries: requests.length }).toEqual({ exitCode: 2, out: '', tries: 1 });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['no file', AS, /用法/],
    ['no domain', ['--as', 'department:x', MIXED], /用法/],
    ['an unknown option', [...AS, '--yes', MIXED], /用法/],
    ['two files', [...AS, MIXED, PENALTIES], /用法/],
    ['a file that is not there', [...AS, 'nowhere.csv'], /文件不存在：nowhere\.csv/],
    ['a folder', [...AS, 'test'], /文件夹/],
    ['a file that is no table', [...AS, 'test/fixtures/penalties/mixed.expected.json'], /JSON 数组/],
  ])('refuses %s with exit code 2 and sends nothing', async (_, args, message) => {
    const { exitCode, err, requests } = await command(args, takesAll);
    expect({ exitCode, sent: requests.length }).toEqual({ exitCode: 2, sent: 0 });
    expect(err).toMatch(message);
  });

  it('lets the province send rows of all domains in one file', async () => {
    const file = join(temporaryFolder(), 'copies.ndjson');
    writeFileSync(
      file,
      ['12', '21', '12'].map((domain) => `${JSON.stringify({ domain, kind: 'penalty' })}\n`).join(''),
    );
    const { exitCode, out, requests } = await command(['--as', 'province', '--json', file], takesAll);
    expect([exitCode, requests.map(({ url }) => url.slice(-11))]).toEqual([0, ['/12/records', '/21/records']]);
    expect(new Set(requests.map(({ key }) => key)).size).toBe(2);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line).row)).toEqual([1, 2, 3, undefined]);
  });

  it('sends nothing of a file that is broken further down', async () => {
    const file = join(temporaryFolder(), 'broken.csv');
    writeFileSync(
      file,
      `${'﻿'}CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_SY,CF_YJ,CF_CFLB,CF_NR,CF_JDRQ,CF_CFJG,CF_CFJGDM,CF_SJLY,CF_SJLYDM\n${'a,b\n'.repeat(1200)}"x`,
    );
    const { exitCode, err, requests } = await command([...AS, file], takesAll);
    expect({ exitCode, sent: requests.length }).toEqual({ exitCode: 2, sent: 0 });
    expect(err).toMatch(/第 1202 行/);
  });
});
