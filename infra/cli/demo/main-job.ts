import { sha256Hex } from '../../../shared/digest.ts';
import { type City, say } from './city.ts';
import { declare, penalty, push } from './department.ts';
import { DEPARTMENT, ENTERPRISE } from './parties.ts';
import { type Obtained, obtain, sayDownloaded, type Verified, verified } from './report.ts';

/** The main job: records come in, a report goes out, its recipient verifies it. */
export const mainJob = async (city: City): Promise<void> => {
  await handOver(city);
  await verify(city, await timed(city));
  await fetchDirectly(city);
};

/** The department's part: push, then vouch for what it pushed. */
const handOver = async (city: City): Promise<void> => {
  const good = await penalty(city);
  const { counts, results } = await push(city, [good, { ...good, decidedOn: '2026-02-30' }]);
  say(`① ${DEPARTMENT.name}报送 2 条记录：接受 ${counts.accepted} 条，退回 ${counts.rejected} 条`);
  for (const result of results)
    for (const error of result.errors ?? []) say(`   第 ${result.index + 1} 条 ${error.pointer}：${error.message}`);
  say(`② 该局申报本单位数据完整，截至 ${await declare(city, counts.accepted)}`);
};

const timed = async (city: City): Promise<Obtained> => {
  const started = performance.now();
  const obtained = await obtain(city);
  const { domains, none, found, incomplete, records } = obtained.body.summary;
  const took = Math.round(performance.now() - started);
  say(`③ ${ENTERPRISE.name}一次调用取得报告 ${obtained.reportNo}（连同下载 ${took} 毫秒）`);
  say(`   ${domains} 个领域：未查询到 ${none} 个，查询到 ${found} 个（${records} 条），数据不完整 ${incomplete} 个`);
  sayDownloaded(obtained, '④ ');
  return obtained;
};

/** The recipient's part: by number and code, and by the file itself. */
const verify = async (city: City, obtained: Obtained): Promise<void> => {
  const { reportNo, code, pdf } = obtained;
  const byNumber = await verified(city, obtained);
  const byFile = await city.ask<Verified>(null, 'POST /v1/verify', 200, { sha256: sha256Hex(pdf) });
  say(
    `⑤ 收到报告的一方核验：编号和验证码 ${byNumber.outcome} / ${byNumber.status}，文件 ${byFile.outcome} / ${byFile.status}`,
  );
  say(`   核验页面 ${city.url}/verify/${reportNo}?code=${code}`);
};

interface Access {
  reportNo: string;
  matterNo: string;
  who: { name: string };
}

/** 无感智办: a department needs nothing from the enterprise, and the enterprise sees that it looked. */
const fetchDirectly = async (city: City): Promise<void> => {
  const matter = { purpose: 'award', matterNo: '演示评优事项1号' };
  const fetching = `POST /v1/enterprises/${ENTERPRISE.uscc}/reports`;
  const fetched = await city.ask<{ reportNo: string }>(DEPARTMENT.officer, fetching, 201, matter);
  const { accesses } = await city.ask<{ accesses: Access[] }>(ENTERPRISE.persona, 'GET /v1/me/accesses', 200);
  const seen = accesses.find(({ reportNo }) => reportNo === fetched.reportNo);
  if (seen === undefined) throw new Error(`企业看不到对报告 ${fetched.reportNo} 的调取`);
  say(`⑥ 无感智办：${seen.who.name}为“${seen.matterNo}”直接调取报告 ${seen.reportNo}，企业无须提交材料`);
  say(`   企业本月可见 ${accesses.length} 次查看，含上面的核验`);
};
