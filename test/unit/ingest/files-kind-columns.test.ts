import { fieldOf } from '../../../functions/ingest/files/field-of.ts';
import { columnLabel } from '../../../functions/ingest/files/header.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import type { Column } from '../../../shared/columns/column.ts';
import { COLUMNS_OF } from '../../../shared/columns/tables.ts';
import { validate } from '../../../shared/intake/rules/validate.ts';
import { KINDS, RecordSchema } from '../../../shared/records/record.ts';
import { UnreadableFile } from '../../../shared/spreadsheets/unreadable-file.ts';
import { oneOfEachKind } from '../../support/records.ts';
import { csvOf } from './files-fixture.ts';
import { cellsOf, kinds, offered, oneRow, readRow } from './kind-rows.ts';

const RECEIVED = toInstant('2026-11-20T09:00:00+08:00');

describe.each(kinds)('the columns of %s', (kind) => {
  const memberPaths = (schema: object, prefix = ''): string[] =>
    Object.entries(schema).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? memberPaths(value, `${prefix}${name}.`)
        : [`${prefix}${name}`],
    );

  it('are a place for every member of the record', () => {
    const whole = RecordSchema.parse({ ...oneOfEachKind[kind], repair: { state: 'none', on: '2026-03-01' } });
    const { kind: _, ...members } = whole;
    expect([...new Set(COLUMNS_OF[kind].map(({ path }) => path))].sort()).toEqual(memberPaths(members).sort());
  });

  it('have codes and names that mean one column each', () => {
    const names = COLUMNS_OF[kind].flatMap(({ code, names }) => [code, ...names]);
    expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([]);
  });

  it.each(offered(kind).map((column): [string, Column] => [column.code, column]))(
    '%s comes back from the path it fills, and has a label',
    (code, { path, names }) => {
      expect(fieldOf(`/${path.replaceAll('.', '/')}`, { kind })).toBe(code);
      expect(columnLabel(code)).toContain(names[0]);
    },
  );

  it('have an example row that passes every rule', async () => {
    const row = await readRow(oneRow(kind));
    expect(row?.faults).toBeUndefined();
    expect(validate(row?.record, RECEIVED).faults).toBeUndefined();
  });

  it('are known by every name, and tell the kind', async () => {
    const straight = await readRow(oneRow(kind));
    for (const [position, column] of offered(kind).entries())
      for (const name of [column.code, ...column.names]) {
        const header = Object.keys(cellsOf(kind)).map((code, at) => (at === position ? name : code));
        expect([name, await readRow(csvOf(header, Object.values(cellsOf(kind))))]).toEqual([name, straight]);
      }
  });

  it('may be Chinese throughout', async () => {
    const header = offered(kind).map(({ names }) => names[0] ?? '');
    expect(await readRow(csvOf(header, Object.values(cellsOf(kind))))).toEqual(await readRow(oneRow(kind)));
  });

  it.each(
    offered(kind)
      .filter(({ required }) => required)
      .map(({ code }) => code),
  )('are missed when %s is not there', async (code) => {
    const { [code]: _, ...rest } = cellsOf(kind);
    const failure: unknown = await readRow(csvOf(Object.keys(rest), Object.values(rest))).catch((error) => error);
    expect(failure).toBeInstanceOf(UnreadableFile);
    expect(failure).toMatchObject({ code: 'missing-columns', message: expect.stringContaining(columnLabel(code)) });
    expect((failure as Error).message).toContain(KINDS[kind]);
  });

  it('may be the required ones alone', async () => {
    const required = offered(kind).filter((column) => column.required || column.code === 'ZX_FBSJ');
    const cells = required.map(({ code, example = '' }) => [code, example] as const);
    const extra = kind === 'penalty' ? [['CF_NR_FK', '0.7806'] as const] : [];
    const all = [...cells, ...extra];
    const row = await readRow(
      csvOf(
        all.map(([code]) => code),
        all.map(([, cell]) => cell),
      ),
    );
    expect(validate(row?.record, RECEIVED).faults).toBeUndefined();
  });

  it('say what a record is in every state', async () => {
    const row = await readRow(
      oneRow(kind, {
        XZ_BB: '2026-03-30 10:00:00',
        XZ_ZT: '已撤销',
        XZ_ZTRQ: '2026-03-28',
        XZ_LXRQ: '2026-04-01',
        XZ_XFZT: '已修复',
        XZ_XFRQ: '2026-05-01',
        XZ_SSZT: '行政诉讼中',
        XZ_YZCD: '严重',
        BZ: '见附件',
      }),
    );
    expect(validate(row?.record, RECEIVED).record).toMatchObject({
      kind,
      version: '2026-03-30T02:00:00.000Z',
      status: 'revoked',
      statusChangedOn: '2026-03-28',
      fulfilledOn: '2026-04-01',
      repair: { state: 'repaired', on: '2026-05-01' },
      litigation: 'suit',
      severity: 'serious',
      remark: '见附件',
    });
  });
});

describe('tables without records', () => {
  it.each(kinds)('a header alone is no file of %s', async (kind) => {
    const failure: unknown = await readRow(csvOf(Object.keys(cellsOf(kind)))).catch((error) => error);
    expect(failure).toMatchObject({ code: 'no-rows', message: expect.stringContaining('零申报') });
  });
});
