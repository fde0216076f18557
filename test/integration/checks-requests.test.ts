import ExcelJS from 'exceljs';
import type { Table } from '../../shared/table/table.ts';
import { checksOn, MATTER } from '../support/checks.ts';
import { ask, startTable } from '../support/city.ts';
import { FIRM, OTHER_FIRM, penaltyInput } from '../support/records.ts';

/** 信用互查, from the list to the results, without HTTP. */
let table: Table;
let stop: () => Promise<void>;
let now = new Date('2026-03-10T02:00:00Z');
let city: ReturnType<typeof checksOn>;
let made = 0;

beforeAll(async () => {
  ({ table, stop } = await startTable());
  city = checksOn(table, { now: () => now });
  await city.register();
  await ask(city.handlers().pushRecords, 'department', { records: [penaltyInput()] }, 'penalty');
  const feed = { from: '2023-01-01', through: '2026-03-10', records: 1 };
  await ask(city.handlers().declare, 'department', feed, 'declared');
});
afterAll(() => stop());
beforeEach(() => {
  now = new Date(now.getTime() + 86_400_000);
});

/** Created and run. */
const _checked = async (body: object) => {
  const { status, body: check } = await city.create(body, `check-${++made}`);
  expect(status).toBe(202);
  expect(await city.run()).toBe(0);
  return check.checkId as string;
};
// 21 is declared by one of its units alone; 22 by none.
const DOMAINS = { domains: ['21', '22'] };

describe('a request', () => {
  const faultsOf = async (body: object) => {
    const { status, body: problem } = await city.create(body, `refused-${++made}`);
    return status === 400
      ? problem.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`)
      : status;
  };
  const subjects = [FIRM];

  it.each<[object, string[]]>([
    [{}, ['/subjects required']],
    [{ subjects, subjectsFile: 'A'.repeat(26) }, ['/subjects required']],
    [{ subjects: [] }, ['/subjects too-small']],
    [{ subjects: [{ name: '示例' }] }, ['/subjects/0 required']],
    [{ subjects: [{ name: '=示例', uscc: FIRM.uscc }] }, ['/subjects/0/name formula']],
    [{ subjects, matter: ' ' }, ['/matter required']],
    [{ subjects, matterNo: undefined }, ['/matterNo required']],
    [{ subjects, domains: ['99'] }, ['/domains/0 unknown-domain']],
    [{ subjects, from: '2020-01-01' }, ['/from period-too-long']],
    [{ subjects, dueInWorkingDays: 11 }, ['/dueInWorkingDays too-big']],
    [{ subjects, confidential: {} }, ['/confidential/article required']],
    [{ subjects, ask: 'some' }, ['/ask not-allowed']],
    [{ subjectsFile: 'A'.repeat(26) }, ['/subjectsFile not-uploaded']],
  ])('%j is refused: %j', async (body, expected) => {
    expect(await faultsOf(body)).toEqual(expected);
  });

  it('of more than 5,000 subjects is refused', async () => {
    expect(await faultsOf({ subjects: Array.from({ length: 5001 }, () => FIRM) })).toEqual(['/subjects too-big']);
  });

  it('under the same key is the same check; with another body it is refused', async () => {
    const body = { ...DOMAINS, subjects: [FIRM] };
    const first = await city.create(body, 'same');
    const again = await city.create(body, 'same');
    expect([again.status, again.body.checkId]).toEqual([202, first.body.checkId]);
    expect((await city.create({ ...body, ask: 'none' }, 'same')).body.code).toBe('idempotency-mismatch');
    await city.run();
  });
});

describe('the quota of a day', () => {
  it('counts subjects, a check once, and starts anew the next day', async () => {
    const limited = checksOn(table, { now: () => now, checkedPerDay: 3 });
    const two = { ...DOMAINS, subjects: [FIRM, OTHER_FIRM] };
    expect((await limited.create(two, 'quota-1')).status).toBe(202);
    expect((await limited.create(two, 'quota-1')).status).toBe(202);
    const refused = await limited.create(two, 'quota-2');
    expect([refused.status, refused.body.code]).toEqual([429, 'quota-exceeded']);
    expect((await limited.create({ ...DOMAINS, subjects: [FIRM] }, 'quota-3')).status).toBe(202);
    now = new Date(now.getTime() + 86_400_000);
    expect((await limited.create(two, 'quota-2')).status).toBe(202);
    await limited.run();
  });
});

describe('a list in a file', () => {
  const uploaded = async (content: Uint8Array, key: string) => {
    const body = { filename: '名单.xlsx', size: content.length };
    const { fileId, url } = (await city.call('createCheckFile', { body, key })).body;
    city.files.objects.set(url.replace('memory:', ''), content);
    return fileId as string;
  };

  it('is the template, filled in; it goes once the check is asked', async () => {
    const template = await city.call('getCheckListXlsx', {});
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(template.text, 'base64') as never);
    workbook.worksheets[0]?.addRows([
      [FIRM.name, FIRM.uscc],
      [],
      [OTHER_FIRM.name, OTHER_FIRM.uscc, OTHER_FIRM.uscc.slice(8, 17)],
    ]);
    const subjectsFile = await uploaded(new Uint8Array(await workbook.xlsx.writeBuffer()), 'xlsx');
    const body = { ...DOMAINS, subjectsFile };
    const { checkId } = (await city.create(body, 'from-xlsx')).body;
    expect(city.files.objects.size).toBe(0);
    expect((await city.create(body, 'from-xlsx')).body.checkId).toBe(checkId);
    await city.run();
    expect((await city.get(checkId)).body.counts).toMatchObject({ subjects: 2, matched: 2 });
  });

  it('is of its unit alone', async () => {
    const subjectsFile = await uploaded(Buffer.from(`企业名称,信用代码\n${FIRM.name},${FIRM.uscc}\n`), 'csv');
    const call = { as: 'otherOfficer', body: { ...MATTER, subjectsFile }, key: 'not-theirs' };
    expect((await city.call('createCheck', call)).body.errors[0].code).toBe('not-uploaded');
    expect((await city.create({ subjectsFile }, 'theirs')).status).toBe(202);
    await city.run();
  });

  it('is refused as a whole, by its rows', async () => {
    const lines = ['主体名称,统一社会信用代码', `,${FIRM.uscc}`, '示例甲公司,', `${FIRM.name},${FIRM.uscc}`];
    const subjectsFile = await uploaded(Buffer.from(lines.join('\n')), 'faulty');
    const refused = await city.create({ subjectsFile }, 'faulty-list');
    expect(refused.body.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).toEqual([
      ['/rows/2/name', 'required'],
      ['/rows/3', 'required'],
    ]);
  });

  it('is given one place for one key', async () => {
    const body = { filename: '名单.csv', size: 10 };
    const ask = (given: object) => city.call('createCheckFile', { body: { ...body, ...given }, key: 'one-place' });
    expect((await ask({})).body.fileId).toBe((await ask({})).body.fileId);
    expect((await ask({ size: 11 })).body.code).toBe('idempotency-mismatch');
  });

  it('has a CSV template too', async () => {
    expect((await city.call('getCheckListCsv', {})).text).toBe(
      '\uFEFF主体名称,统一社会信用代码,组织机构代码,工商注册号\r\n',
    );
  });
});
