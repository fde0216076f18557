import type { ApiHandler } from '../../shared/http/api-handler.ts';
import type { Table } from '../../shared/table/table.ts';
import { callHandler } from '../support/call-handler.ts';
import { ask, handlersOn, importerOn, memoryFiles, startTable } from '../support/city.ts';
import { FAULTS, faultyTable } from '../support/faulty-table.ts';
import { penaltyCsv } from '../support/penalty-file.ts';
import { penaltyInput } from '../support/records.ts';

/** What a unit's program does, its people may do by hand: upload, declare, reconcile; for their own unit's domains alone. */

let table: Table;
let stop: () => Promise<void>;
let time = new Date('2026-03-10T02:00:00Z');
const now = () => time;
const files = memoryFiles();
const handlers = (on = table) => handlersOn(on, { now, files });

beforeAll(async () => {
  ({ table, stop } = await startTable());
});
afterAll(() => stop());
beforeEach(() => {
  time = new Date(time.getTime() + 3_600_000);
});

const FILE = { filename: '处罚.csv', size: 12 };
const begin = (caller: string, key: string, { on = table, domain = '21', body = FILE as object } = {}) =>
  ask(handlers(on).createUpload, caller, body, key, {}, domain);
const list = async (as: string, query: Record<string, string> = {}) =>
  (await callHandler(handlers().listUploads, { as, query })).body;
const idsOf = ({ uploads }: { uploads: { uploadId: string }[] }) => uploads.map(({ uploadId }) => uploadId);
const get = (handler: ApiHandler, as: string, params: Record<string, string>, query: Record<string, string> = {}) =>
  callHandler(handler, { as, params, query });

describe('an officer', () => {
  it('uploads a file, follows it, declares it and reconciles it', async () => {
    const content = Buffer.from(penaltyCsv([{ documentNo: '手工1号' }, { documentNo: '手工2号' }]));
    const begun = await begin('officer', 'by-hand', { body: { filename: '处罚.csv', size: content.length } });
    expect([begun.status, begun.body.method]).toEqual([201, 'PUT']);
    const key = String(begun.body.url).replace('memory:', '');
    files.objects.set(key, content);
    const object = { key, eTag: (await files.open(key)).etag };
    const run = importerOn(table, { now, files }, 1000);
    const body = JSON.stringify({ Records: [{ eventName: 'ObjectCreated:Put', s3: { object } }] });
    await run({ Records: [{ messageId: 'm', body }] } as Parameters<typeof run>[0], {
      getRemainingTimeInMillis: () => 900_000,
    });

    const { uploadId } = begun.body;
    const seen = await get(handlers().getUpload, 'officer', { uploadId });
    const done = { uploadId, state: 'done', by: 'officer', rows: 2, accepted: 2, rejected: 0, size: content.length };
    expect(seen.body).toMatchObject({ ...done, receipt: { unit: 'qz-scjg', stored: 2 } });
    expect((await list('colleague')).uploads).toMatchObject([done]);

    const declaration = { from: '2026-03-01', through: '2026-03-09', records: 2 };
    const declared = await ask(handlers().declare, 'officer', declaration, 'declare');
    expect(declared.body).toMatchObject({ unit: 'qz-scjg', records: 2, by: 'officer' });
    const held = await get(handlers().reconcile, 'officer', { domain: '21' });
    expect(held.body).toMatchObject({ unit: 'qz-scjg', records: [{}, {}] });
  });

  it('declares under the same rules as the program, and is told the same figures', async () => {
    await ask(handlers().pushRecords, 'department', { records: [penaltyInput({ documentNo: '系统1号' })] }, 'push');
    const wrong = { from: '2026-03-09', through: '2026-03-10T10:00:00+08:00', records: 3 };
    const refused = await ask(handlers().declare, 'officer', wrong, 'wrong');
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'count-mismatch', declared: 3, held: 1 }]);
    const right = await ask(handlers().declare, 'department', { ...wrong, records: 1 }, 'right');
    expect(right.body.by).toBe('department');
    // The same declaration is the same act, whoever sends it again.
    expect((await ask(handlers().declare, 'officer', { ...wrong, records: 1 }, 'again')).body).toEqual(right.body);
  });

  it('keeps who did it as a pseudonym, apart for each person, and names nobody', async () => {
    const { uploadId } = (await begin('officer', 'pseudonym-1')).body;
    const other = (await begin('colleague', 'pseudonym-2')).body.uploadId;
    const kept = await Promise.all([uploadId, other].map((id) => table.get({ pk: `UP#${id}`, sk: 'UPLOAD' })));
    const actors = kept.map((upload) => (upload?.by as { actor: string } | undefined)?.actor);
    expect(new Set(actors).size).toBe(2);
    expect(JSON.stringify(kept)).not.toMatch(/officer-[12]/);
    const declarations = await table.query('U#21#qz-scjg', { beginsWith: 'DECLARED#' });
    expect(declarations.map(({ by }) => (by as { role: string }).role).sort()).toEqual(['department', 'officer']);
    expect(JSON.stringify(declarations)).not.toMatch(/officer-[12]/);
  });

  it('does nothing for another unit’s domains', async () => {
    const code = async (answer: Promise<{ status: number; body: { code: string } }>) => {
      const { status, body } = await answer;
      return [status, body.code];
    };
    const declaration = { from: '2026-03-01', through: '2026-03-09', records: 0 };
    expect(await code(begin('officer', 'foreign', { domain: '28' }))).toEqual([403, 'foreign-domain']);
    expect(await code(ask(handlers().declare, 'officer', declaration, 'foreign', {}, '28'))).toEqual([
      403,
      'foreign-domain',
    ]);
    expect(await code(get(handlers().reconcile, 'officer', { domain: '28' }))).toEqual([403, 'foreign-domain']);
    expect(await code(get(handlers().reconcile, 'officer', { domain: '21' }, { unit: 'wf-scjg' }))).toEqual([
      403,
      'forbidden',
    ]);
    expect(await code(begin('officer', 'unknown', { domain: '99' }))).toEqual([404, 'unknown-domain']);
  });

  it('sees no upload of another unit or of the province', async () => {
    const provincial = (await begin('province', 'provincial')).body.uploadId;
    const { uploadId } = (await begin('department', 'own')).body;
    expect((await get(handlers().getUpload, 'otherOfficer', { uploadId })).status).toBe(404);
    expect((await get(handlers().getUpload, 'officer', { uploadId: provincial })).status).toBe(404);
    expect(idsOf(await list('otherOfficer'))).toEqual([]);
    expect(idsOf(await list('province'))).toEqual([provincial]);
    expect(idsOf(await list('officer'))).not.toContain(provincial);
  });
});

describe('the uploads of a unit', () => {
  const unit = 'officer-of-wf-swj';
  const beginLater = async (caller: string, key: string) => {
    time = new Date(time.getTime() + 1000);
    return (await begin(caller, key, { domain: '17' })).body.uploadId as string;
  };

  it('are those of its program and of its people, the latest first, page by page', async () => {
    const begun: string[] = [];
    for (const n of [1, 2, 3]) begun.unshift(await beginLater(n === 2 ? 'department-of-wf-swj' : unit, `page-${n}`));
    const first = await list(unit, { limit: '2' });
    expect(idsOf(first)).toEqual(begun.slice(0, 2));
    expect(first.uploads.map(({ by }: { by: string }) => by)).toEqual(['officer', 'department']);
    const second = await list(unit, { limit: '2', cursor: first.cursor });
    expect([idsOf(second), second.cursor]).toEqual([begun.slice(2), null]);
  });

  it('are listed once, however the request that began them was cut short and sent again', async () => {
    const counting = faultyTable(table);
    await begin(unit, 'counting', { on: counting.table, domain: '17' });
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    for (let call = 1; call <= counting.calls(); call++)
      for (const fault of FAULTS) {
        const key = `cut-${call}-${fault}`;
        const cut = await begin(unit, key, { on: faultyTable(table, { call, fault }).table, domain: '17' });
        expect(cut.status).toBe(500);
        // What the page does: it sends the same request again, a while later.
        const again = [await beginLater(unit, key), await beginLater(unit, key)];
        expect(again[0]).toBe(again[1]);
        expect(idsOf(await list(unit, { limit: '200' })).filter((id) => id === again[0])).toHaveLength(1);
      }
    logged.mockRestore();
  });

  it.each([
    ['limit', '0'],
    ['limit', '201'],
    ['cursor', '*'],
  ])('refuses %s=%s', async (name, value) => {
    const refused = await callHandler(handlers().listUploads, { as: unit, query: { [name]: value } });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, `/query/${name}`]);
  });
});
