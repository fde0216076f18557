import { createHash, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { addDays, type Day, dayOf } from '../../shared/calendar/dates.ts';
import { demoEnterprise } from '../local/sample-city/identities.ts';
import { startStack } from '../local/stack.ts';
import { type Answer, callApi } from './call-api.ts';
import { accessToken, baseUrl } from './session.ts';

/** The main job as one story, against the stack on `PORT` if one runs there, or else a fresh one. */

const DEPARTMENT = {
  persona: 'department:qz-scjg',
  name: '青州市市场监督管理局',
  uscc: '11370781MA0005019F',
  domain: '21',
};
const OFFICER = 'officer:qz-scjg';
const { name, uscc } = demoEnterprise;
const ENTERPRISE = { name, uscc };

interface City {
  url: string;
  tokenFor(persona: string): Promise<string>;
  stop(): Promise<void>;
}

const city = async (): Promise<City> => {
  const running = await fetch(`${baseUrl()}/v1/health`).then(
    (response) => response.ok,
    () => false,
  );
  if (running) return { url: baseUrl(), tokenFor: accessToken, stop: async () => undefined };
  console.log('没有运行中的信证，先启动一座示例城市……');
  return startStack({ port: 0 });
};

const done = (answer: Answer, expected: number): Answer => {
  if (answer.status === expected) return answer;
  throw new Error(`意外的答复 ${answer.status}：${answer.text}`);
};

const say = (text: string): void => console.log(text);

const penalty = (documentNo: string, decidedOn: Day) => ({
  kind: 'penalty',
  documentNo,
  subject: { ...ENTERPRISE, type: '法人及非法人组织' },
  violationType: '特种设备未经定期检验',
  facts: '1台叉车超过检验有效期仍在使用',
  basis: '《中华人民共和国特种设备安全法》第八十四条第（一）项',
  categories: ['罚款'],
  content: '罚款7806元',
  fine: '0.7806',
  decidedOn,
  validUntil: addDays(decidedOn, 365),
  publishedUntil: addDays(decidedOn, 365),
  authority: { name: DEPARTMENT.name, uscc: DEPARTMENT.uscc },
  source: { name: DEPARTMENT.name, uscc: DEPARTMENT.uscc },
});

/** The department's part: push, then vouch for what it pushed. */
const handOver = async ({ url, tokenFor }: City): Promise<void> => {
  const token = await tokenFor(DEPARTMENT.persona);
  const { now } = done(await callApi(url, 'GET', '/__local/clock'), 200).body;
  const good = penalty(`青市监处罚〔${now.slice(0, 4)}〕演示${randomUUID().slice(0, 8)}号`, addDays(dayOf(now), -60));
  const records = [good, { ...good, decidedOn: '2026-02-30' }];
  const { body } = done(
    await callApi(url, 'POST', `/v1/domains/${DEPARTMENT.domain}/records`, { token, body: { records } }),
    200,
  );
  say(`① ${DEPARTMENT.name}报送 2 条记录：接受 ${body.counts.accepted} 条，退回 ${body.counts.rejected} 条`);
  for (const result of body.results)
    for (const error of result.errors ?? []) say(`   第 ${result.index + 1} 条 ${error.pointer}：${error.message}`);

  const feed = done(await callApi(url, 'GET', `/v1/domains/${DEPARTMENT.domain}/feed`, { token }), 200).body;
  const from =
    feed.units.find(({ id }: { id: string }) => DEPARTMENT.persona.endsWith(`:${id}`)).feed.completeThrough ??
    '2020-01-01';
  const declare = (count: number) =>
    callApi(url, 'POST', `/v1/domains/${DEPARTMENT.domain}/declarations`, {
      token,
      body: { from, through: now, records: count },
    });
  const first = await declare(body.counts.accepted);
  if (first.body.code === 'count-mismatch')
    say(`   申报 ${first.body.declared} 条，平台收到 ${first.body.held} 条：核对后按实际条数重新申报`);
  const declared = first.body.code === 'count-mismatch' ? await declare(first.body.held) : first;
  say(`② 该局申报本单位数据完整，截至 ${done(declared, 200).body.completeThrough}`);
};

/** The enterprise's part: one call. */
const obtain = async ({ url, tokenFor }: City) => {
  const token = await tokenFor(`enterprise:${ENTERPRISE.uscc}`);
  const started = performance.now();
  const { body } = done(
    await callApi(url, 'POST', '/v1/reports', {
      token,
      body: { purpose: 'listing' },
      headers: { 'Idempotency-Key': randomUUID() },
    }),
    201,
  );
  const { domains, none, found, incomplete, records } = body.summary;
  say(`③ ${ENTERPRISE.name}一次调用取得报告 ${body.reportNo}（${Math.round(performance.now() - started)} 毫秒）`);
  say(`   ${domains} 个领域：未查询到 ${none} 个，查询到 ${found} 个（${records} 条），数据不完整 ${incomplete} 个`);
  const pdf = new Uint8Array(await (await fetch(body.url)).arrayBuffer());
  const file = `out/${body.reportNo}.pdf`;
  await mkdir('out', { recursive: true });
  await writeFile(file, pdf);
  say(`④ 经签名链接下载 PDF：${file}（${Math.round(pdf.length / 1024)} KB）`);
  return { reportNo: body.reportNo, code: body.verificationCode, pdf };
};

/** The recipient's part: by number and code, and by the file itself. */
const verify = async ({ url }: City, { reportNo, code, pdf }: Awaited<ReturnType<typeof obtain>>): Promise<void> => {
  const byNumber = done(await callApi(url, 'GET', `/v1/verify/${reportNo}?code=${code}`), 200).body;
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const byFile = done(await callApi(url, 'POST', '/v1/verify', { body: { sha256 } }), 200).body;
  say(
    `⑤ 收到报告的一方核验：编号和验证码 ${byNumber.outcome} / ${byNumber.status}，文件 ${byFile.outcome} / ${byFile.status}`,
  );
  say(`   核验页面 ${url}/verify/${reportNo}?code=${code}`);
};

/** 无感智办: a department needs nothing from the enterprise, and the enterprise sees that it looked. */
const fetchDirectly = async ({ url, tokenFor }: City): Promise<void> => {
  const officer = await tokenFor(OFFICER);
  const { body } = done(
    await callApi(url, 'POST', `/v1/enterprises/${ENTERPRISE.uscc}/reports`, {
      token: officer,
      body: { purpose: 'award', matterNo: '演示评优事项1号' },
      headers: { 'Idempotency-Key': randomUUID() },
    }),
    201,
  );
  const token = await tokenFor(`enterprise:${ENTERPRISE.uscc}`);
  const { accesses } = done(await callApi(url, 'GET', '/v1/me/accesses', { token }), 200).body;
  const seen = accesses.find(({ reportNo }: { reportNo: string }) => reportNo === body.reportNo);
  say(`⑥ 无感智办：${seen.who.name}为“${seen.matterNo}”直接调取报告 ${seen.reportNo}，企业无须提交材料`);
  say(`   企业本月可见 ${accesses.length} 次查看，含上面的核验`);
};

const main = async (): Promise<void> => {
  const place = await city();
  try {
    await handOver(place);
    await verify(place, await obtain(place));
    await fetchDirectly(place);
  } finally {
    await place.stop();
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
