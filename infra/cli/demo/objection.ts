import { dayOf, inShanghai, toInstant } from '../../../shared/calendar/dates.ts';
import { workingDaysAfter } from '../../../shared/calendar/working-days.ts';
import { type City, expectSame, say } from './city.ts';
import { declare, penalty, push } from './department.ts';
import { uploadEvidence } from './evidence.ts';
import { DEPARTMENT, DESK, ENTERPRISE } from './parties.ts';
import { type Obtained, obtain, sayDownloaded, verified } from './report.ts';

/** Of the replies, what the story tells of. */
interface Case {
  caseId: string;
  state: string;
  stateName: string;
  revision: number;
  holder: { id: string; name: string };
  due: { day: string; provisional: boolean; source: string; workingDays: number };
  stepDue: { day: string };
  mark: string | null;
}

interface Correction {
  kept: boolean;
  changes: { member: string; from: string; to: string }[];
}

interface Step {
  at: string;
  partyName: string;
  unit: string | null;
  actionName: string;
  stateName: string;
  reason: string | null;
}

interface Own {
  recordId: string;
  domain: string;
}

interface Listed {
  recordId: string;
  fine: string;
  marks: string[];
}

interface Report {
  status: string;
  replaces: string | null;
  domains: { records: Listed[] }[];
}

/** A wrong record, from the objection to the corrected report. */
export const objection = async (city: City): Promise<void> => {
  const recordId = await wrongRecord(city);
  const first = await firstReport(city, recordId);
  const caseId = await objected(city, recordId);
  await marked(city, first, recordId);
  await decided(city, caseId);
  await corrected(city, first, recordId);
  await lookedBack(city, caseId);
};

const wrongRecord = async (city: City): Promise<string> => {
  const { counts, results } = await push(city, [await penalty(city)]);
  expectSame('接受的记录数', counts.accepted, 1);
  say(`① ${DEPARTMENT.name}报送 1 条处罚记录，罚款金额误为 7806 元（应为 7086 元）`);
  say(`   申报数据完整，截至 ${await declare(city, 1)}`);
  return results[0]?.recordId as string;
};

const firstReport = async (city: City, recordId: string): Promise<Obtained> => {
  const first = await obtain(city);
  const listed = await listedIn(city, first, recordId);
  expectSame('列示的罚款', [listed.fine, listed.marks], ['0.7806', []]);
  say(`② ${ENTERPRISE.name}取得报告 ${first.reportNo}：列示了这条记录，罚款 ${listed.fine} 万元`);
  sayDownloaded(first);
  return first;
};

const objected = async (city: City, recordId: string): Promise<string> => {
  const evidence = await uploadEvidence(city, ENTERPRISE.persona, '处罚决定书.png');
  const { records } = await city.ask<{ records: Own[] }>(ENTERPRISE.persona, 'GET /v1/me/records?limit=200', 200);
  const domain = records.find((record) => record.recordId === recordId)?.domain;
  const filed = await city.ask<Case>(ENTERPRISE.persona, 'POST /v1/objections', 201, {
    ...{ domain, recordId, ground: 'wrong', statement: '决定书载明罚款7086元，报送为7806元' },
    ...{ evidence: [evidence], commitment: { accepted: true } },
  });
  say(`③ 企业在该条记录上提出异议，附决定书，签署《异议申诉信用承诺书》：${filed.caseId}`);
  sayCase(filed);
  return filed.caseId;
};

/** From the instant of the objection, reports say that the record is disputed. */
const marked = async (city: City, first: Obtained, recordId: string): Promise<void> => {
  const { status } = await reportOf(city, first);
  const told = await verified(city, first);
  expectSame('原报告的状态', [status, told.status], ['data-changed', 'data-changed']);
  const between = await obtain(city);
  expectSame('新报告上的标注', (await listedIn(city, between, recordId)).marks, ['objection']);
  say(`④ 原报告即刻变为 ${status}，核验 ${told.outcome} / ${told.status}`);
  say(`   新报告 ${between.reportNo} 在该条记录上标注“异议处理中”`);
  sayDownloaded(between);
};

/** The desk and the unit, a working day between them where time can be moved. */
const decided = async (city: City, caseId: string): Promise<void> => {
  await act(city, DESK.persona, caseId, { action: 'accept' }, 'accepted');
  say(`⑤ ${DESK.name}受理，转${DEPARTMENT.name}核查`);
  const transferred = await act(city, DESK.persona, caseId, { action: 'transfer' }, 'transferred');
  expectSame('承办单位', transferred.holder.id, DEPARTMENT.unit);
  sayCase(transferred);
  await nextWorkingDay(city);
  const reply = { action: 'reply', reason: '经查阅决定书，报送时数字颠倒', finding: 'uphold', remedy: 'correct' };
  const changes = { fine: '0.7086', content: '罚款7086元' };
  const replied = await act<{ correction: Correction }>(
    city,
    DEPARTMENT.officer,
    caseId,
    { ...reply, changes },
    'replied',
  );
  say('⑥ 工作人员反馈：异议成立，附更正');
  for (const { member, from, to } of replied.correction.changes) say(`   ${member}：${from} → ${to}`);
  sayCase(replied);
  await nextWorkingDay(city);
  const closed = await act<{ correction: Correction }>(city, DESK.persona, caseId, { action: 'uphold' }, 'closed');
  expectSame('更正已保存、标注已消除', [closed.correction.kept, closed.mark], [true, null]);
  say(`⑦ ${DESK.name}决定异议成立，更正即成为记录的新版本，案件办结`);
};

const corrected = async (city: City, first: Obtained, recordId: string): Promise<void> => {
  const fresh = await obtain(city, `POST /v1/reports/${first.reportNo}/refresh`, {});
  const listed = await listedIn(city, fresh, recordId);
  expectSame('更正后的记录', [listed.fine, listed.marks], ['0.7086', []]);
  const { replaces } = await reportOf(city, fresh);
  expectSame('所替代的报告', replaces, first.reportNo);
  const told = await verified(city, first);
  expectSame('原报告的状态', told.status, 'superseded');
  say(`⑧ 企业更新报告：${fresh.reportNo} 替代 ${replaces}，罚款 ${listed.fine} 万元，不再标注`);
  sayDownloaded(fresh);
  say(`   收到原报告的一方再核验：${told.outcome} / ${told.status}`);
};

const lookedBack = async (city: City, caseId: string): Promise<void> => {
  const rated = await act<{ rating: { score: number }; timeline: Step[] }>(
    city,
    ENTERPRISE.persona,
    caseId,
    { action: 'rate', score: 5, comment: '办理及时' },
    'closed',
  );
  say(`⑨ 企业评价 ${rated.rating.score} 分。全部经过：`);
  for (const { at, partyName, unit, actionName, stateName, reason } of rated.timeline)
    say(`   ${at}  ${unit ?? partyName} ${actionName} → ${stateName}${reason === null ? '' : `（${reason}）`}`);
  for (const persona of [ENTERPRISE.persona, DEPARTMENT.officer]) await sayMessages(city, persona, caseId);
};

interface Message {
  caseId: string;
  text: string;
}

const sayMessages = async (city: City, persona: string, caseId: string): Promise<void> => {
  const { messages } = await city.ask<{ messages: Message[] }>(persona, 'GET /v1/messages?limit=200', 200);
  const about = messages.filter((message) => message.caseId === caseId).reverse();
  if (about.length === 0) throw new Error(`${persona} 没有收到该案件的消息`);
  say(persona === ENTERPRISE.persona ? '   企业收到的消息：' : `   ${DEPARTMENT.name}收到的消息：`);
  for (const { text } of about) say(`     ${text}`);
};

/** One step; `More` is what only the case in that state says. */
const act = async <More = object>(
  city: City,
  persona: string,
  caseId: string,
  action: object,
  state: string,
): Promise<Case & More> => {
  const { revision } = await city.ask<Case>(persona, `GET /v1/objections/${caseId}`, 200);
  const request = { revision, ...action };
  const reply = await city.ask<Case & More>(persona, `POST /v1/objections/${caseId}/actions`, 200, request);
  expectSame('案件的环节', reply.state, state);
  return reply;
};

const reportOf = (city: City, { reportNo }: Obtained) =>
  city.ask<Report>(ENTERPRISE.persona, `GET /v1/reports/${reportNo}`, 200);

const listedIn = async (city: City, report: Obtained, recordId: string): Promise<Listed> => {
  const { domains } = await reportOf(city, report);
  const listed = domains.flatMap(({ records }) => records).find((record) => record.recordId === recordId);
  if (listed === undefined) throw new Error(`报告 ${report.reportNo} 没有列示记录 ${recordId}`);
  return listed;
};

const sayCase = ({ stateName, holder, due, stepDue }: Case): void => {
  const provisional = due.provisional ? '（暂定）' : '';
  say(`   环节：${stateName}，由${holder.name}办理，本环节限 ${stepDue.day}，法定期限 ${due.day}${provisional}`);
  say(`   依据：${due.source}，${due.workingDays} 个工作日`);
};

const nextWorkingDay = async (city: City): Promise<void> => {
  const { day } = workingDaysAfter(dayOf(await city.now()), 1);
  await city.wait(toInstant(`${day}T10:00:00+08:00`));
  say(`   …… ${inShanghai(await city.now())}`);
};
