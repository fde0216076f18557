import { newReportNo } from '../../functions/reports/numbers.ts';
import type { ApiHandler } from '../../shared/http/api-handler.ts';
import type { Item, Table } from '../../shared/table/table.ts';
import { callHandler } from '../support/call-handler.ts';
import { ask, handlersOn, memoryFiles, startTable } from '../support/city.ts';
import { textsIn } from '../support/page-texts.ts';
import { FIRM } from '../support/records.ts';

/** What the enterprise learns of those who verify, and how long a number bears wrong codes. */

let table: Table;
let stop: () => Promise<void>;
let time = new Date('2026-03-10T02:00:00Z');
const now = () => time;
const files = memoryFiles();
const handlers = (on = table) => handlersOn(on, { now, files });
const later = (minutes: number) => {
  time = new Date(time.getTime() + minutes * 60_000);
};

beforeAll(async () => {
  ({ table, stop } = await startTable());
  // The first of all tries has the secret of the counters chosen.
  await verify(handlers(), newReportNo(time), '22222222');
});
afterAll(() => stop());
beforeEach(() => later(120));

const issued = async (key: string) => {
  const { reportNo, verificationCode } = (await ask(handlers().issueReport, 'enterprise', { purpose: 'listing' }, key))
    .body;
  const data = await callHandler(handlers().getReport, { as: 'enterprise', params: { reportNo } });
  return { reportNo, code: verificationCode, sha256: data.body.pdf.sha256 as string };
};
type Issued = Awaited<ReturnType<typeof issued>>;

const verify = (on: { verifyReport: ApiHandler }, reportNo: string, code: string, sourceIp?: string) =>
  callHandler(on.verifyReport, {
    params: { reportNo },
    query: { code },
    ...(sourceIp === undefined ? {} : { sourceIp }),
  });

const WAYS: Record<string, (on: ReturnType<typeof handlers>, report: Issued) => ReturnType<typeof callHandler>> = {
  number: (on, { reportNo, code }) => verify(on, reportNo, code),
  page: (on, { reportNo, code }) => callHandler(on.verifyPage, { params: { reportNo }, query: { code } }),
  file: (on, { sha256 }) => callHandler(on.verifyFile, { body: { sha256 } }),
  form: (on, { sha256 }) => callHandler(on.verifyForm, { query: { sha256 } }),
};

describe.each(Object.keys(WAYS))('a look by %s', (way) => {
  const look = WAYS[way] as (typeof WAYS)[string];

  it('is on the list of the enterprise, with nothing of who looked', async () => {
    const report = await issued(way);
    expect((await look(handlers(), report)).status).toBe(200);
    const { body } = await callHandler(handlers().listAccesses, { as: 'enterprise' });
    expect(body.accesses[0]).toMatchObject({
      who: { kind: 'anyone', id: null, name: null },
      what: 'report-verified',
      channel: way === 'form' ? 'file' : way,
      reportNo: report.reportNo,
    });
    const kept = await table.query(`A#${FIRM.uscc}#2026-03`);
    expect(JSON.stringify(kept)).not.toContain('198.51.100.7');
  });

  it('that cannot be kept gets no answer', async () => {
    const report = await issued(`${way}-unkept`);
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const putNew = (item: Item) => (item.pk.startsWith('A#') ? Promise.reject(new Error('no')) : table.putNew(item));
    const answer = await look(handlers({ ...table, putNew }), report);
    expect([answer.status, answer.text.includes(FIRM.uscc)]).toEqual([500, false]);
    logged.mockRestore();
  });

  it('repeated within a minute is one', async () => {
    const report = await issued(`${way}-repeated`);
    for (let i = 0; i < 3; i++) await look(handlers(), report);
    const { body } = await callHandler(handlers().listAccesses, { as: 'enterprise', query: { limit: '200' } });
    expect(body.accesses.filter(({ reportNo }: Issued) => reportNo === report.reportNo)).toHaveLength(1);
  });
});

it('speaks English when asked to, on every page and from one to the next', async () => {
  const report = await issued('english');
  const lang = 'en';
  const asked = { number: ` ${report.reportNo} `, code: report.code, lang };
  const { headers } = await callHandler(handlers().verifyForm, { query: asked });
  expect(headers.Location).toBe(`/verify/${report.reportNo}?code=${report.code}&lang=en`);
  const params = { reportNo: report.reportNo };
  const pages = await Promise.all([
    callHandler(handlers().verifyForm, { query: { lang } }),
    callHandler(handlers().verifyPage, { params, query: { code: report.code, lang } }),
    callHandler(handlers().verifyForm, { query: { sha256: report.sha256, lang } }),
    callHandler(handlers().verifyPage, { params, query: { code: '22222222', lang } }),
    callHandler(handlers().verifyForm, { query: { sha256: 'xyz', lang } }),
  ]);
  expect(pages.map(({ status }) => status)).toEqual([200, 200, 200, 404, 400]);
  for (const { text } of pages) {
    expect(text).toContain('<html lang="en">');
    expect(textsIn(text).unmarkedChinese).toEqual([]);
  }
  expect(pages[1]?.text).toContain('Market Regulation <span lang="zh-CN">市场监督管理</span>');
});

it('a language that there is not is Chinese', async () => {
  const { status, text } = await callHandler(handlers().verifyForm, { query: { lang: 'xx' } });
  expect([status, text.includes('<html lang="zh-CN">')]).toEqual([200, true]);
});

it('a file that is no report’s goes on to the tables', async () => {
  const { status, headers } = await callHandler(handlers().verifyForm, { query: { sha256: 'AB'.repeat(32) } });
  expect([status, headers.Location]).toEqual([303, `/verify/tables?sha256=${'ab'.repeat(32)}`]);
});

describe('wrong codes', () => {
  const tries = async (reportNo: string, count: number, ip?: string) => {
    const statuses: number[] = [];
    for (let i = 0; i < count; i++) statuses.push((await verify(handlers(), reportNo, '22222222', ip)).status);
    return statuses;
  };
  const TEN = Array<number>(10).fill(404);

  it('ten are answered, then none for the rest of the hour: for a number that exists as for one that does not', async () => {
    const report = await issued('shut');
    for (const reportNo of [report.reportNo, newReportNo(time)]) {
      expect(await tries(reportNo, 12)).toEqual([...TEN, 429, 429]);
      const shut = await verify(handlers(), reportNo, report.code);
      expect([shut.status, shut.body.code, shut.headers['Retry-After']]).toEqual([429, 'too-many-requests', '3600']);
      const page = await callHandler(handlers().verifyPage, { params: { reportNo }, query: { code: report.code } });
      expect([page.status, page.headers['Retry-After']]).toEqual([429, '3600']);
      expect(page.text).toContain('验证码输错次数过多');
    }
    later(60);
    expect((await verify(handlers(), report.reportNo, report.code)).status).toBe(200);
  });

  it('shut out whoever tried them, and nobody else: nor the way by the file', async () => {
    const report = await issued('others');
    await tries(report.reportNo, 11, '203.0.113.9');
    expect((await verify(handlers(), report.reportNo, report.code, '203.0.113.9')).status).toBe(429);
    expect((await verify(handlers(), report.reportNo, report.code)).status).toBe(200);
    expect((await WAYS.file?.(handlers(), report))?.status).toBe(200);
  });

  it('share an item with others by a secret of the platform: nobody can work out a number that shuts another one', async () => {
    const reportNo = newReportNo(time);
    const counterOn = async (on: Table) => {
      const counters: string[] = [];
      const update: Table['update'] = (key, ...rest) => {
        if (key.sk === 'WRONG') counters.push(key.pk);
        return on.update(key, ...rest);
      };
      for (let i = 0; i < 2; i++) await verify(handlers({ ...on, update }), reportNo, '22222222');
      return [...new Set(counters)];
    };
    const another = await startTable();
    const [here, there] = [await counterOn(table), await counterOn(another.table)];
    await another.stop();
    expect([here.length, there.length, here[0] === there[0]]).toEqual([1, 1, false]);
  });

  it('tried at once are counted all', async () => {
    const reportNo = newReportNo(time);
    const answers = await Promise.all(Array.from({ length: 10 }, () => verify(handlers(), reportNo, '33333333')));
    expect(answers.map(({ status }) => status)).toEqual(TEN);
    expect((await verify(handlers(), reportNo, '33333333')).status).toBe(429);
  });

  it('right codes, no code, and numbers that cannot be ours count for nothing', async () => {
    const report = await issued('right');
    const puts: string[] = [];
    const update: Table['update'] = (key, ...rest) => {
      puts.push(key.pk);
      return table.update(key, ...rest);
    };
    const on = handlers({ ...table, update });
    for (let i = 0; i < 12; i++) {
      expect((await verify(on, report.reportNo, report.code)).status).toBe(200);
      expect((await callHandler(on.verifyPage, { params: { reportNo: report.reportNo } })).status).toBe(404);
      expect((await verify(on, 'WF20260302K7M2Q9X4TBB', '22222222')).status).toBe(404);
    }
    expect(puts).toEqual([]);
  });

  it('cost the same calls of the table whether the number exists or not', async () => {
    const report = await issued('cost');
    const callsFor = async (reportNo: string) => {
      const calls: string[] = [];
      const counted = Object.fromEntries(
        Object.entries(table).map(([name, run]) => [
          name,
          (...given: unknown[]) => {
            calls.push(name);
            return (run as (...given: unknown[]) => unknown)(...given);
          },
        ]),
      ) as unknown as Table;
      await verify(handlers(counted), reportNo, '22222222');
      return calls;
    };
    expect(await callsFor(report.reportNo)).toEqual(await callsFor(newReportNo(time)));
  });
});
