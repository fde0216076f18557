import { createReadStream } from 'node:fs';
import { fieldOf } from '../../../functions/ingest/files/field-of.ts';
import { columnLabel } from '../../../functions/ingest/files/header.ts';
import { UnreadableFile } from '../../../functions/ingest/files/unreadable-file.ts';
import { validate } from '../../../functions/ingest/rules/validate.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import type { Column } from '../../../shared/columns/column.ts';
import { COLUMNS_OF } from '../../../shared/columns/tables.ts';
import { KINDS, type Kind, RecordSchema } from '../../../shared/records/record.ts';
import { oneOfEachKind } from '../../support/records.ts';
import { csvOf, inPieces, rowsIn } from './files-fixture.ts';

const RECEIVED = toInstant('2026-11-20T09:00:00+08:00');
const kinds = Object.keys(KINDS) as Kind[];
const newKinds = kinds.filter((kind) => kind !== 'penalty');
const sample = (kind: Kind, ending: string) => `test/fixtures/${kind}/${kind}.${ending}`;
const rowsOf = (path: string) => rowsIn(() => createReadStream(path));
const recordsOf = async (path: string) => (await rowsOf(path)).map(({ record }) => RecordSchema.parse(record));
const offered = (kind: Kind) => COLUMNS_OF[kind].filter(({ older }) => older !== true);

/** One row of a kind, by column code, with some cells changed or added. */
const cellsOf = (kind: Kind, changes: Record<string, string> = {}): Record<string, string> => ({
  ...Object.fromEntries(offered(kind).map(({ code, example = '' }) => [code, example])),
  ...changes,
});
const oneRow = (kind: Kind, changes?: Record<string, string>): string => {
  const cells = cellsOf(kind, changes);
  return csvOf(Object.keys(cells), Object.values(cells));
};
const readRow = async (content: string) => (await rowsIn(inPieces(content)))[0];

describe.each(newKinds)('the sample files of %s', (kind) => {
  it.each(['csv', 'xlsx'])('%s gives the records of the NDJSON file, member by member', async (ending) => {
    expect(await recordsOf(sample(kind, ending))).toEqual(await recordsOf(sample(kind, 'ndjson')));
  });

  it('pass every rule', async () => {
    const rows = await rowsOf(sample(kind, 'csv'));
    expect(rows).toHaveLength(10);
    for (const { row, record, faults = [] } of rows)
      expect({ row, faults: [...faults, ...(validate(record, RECEIVED).faults ?? [])] }).toEqual({ row, faults: [] });
  });
});

it('the list as the courts publish it gives the same records, but for what it does not say', async () => {
  const published = await recordsOf('test/fixtures/enforcement/published-list.csv');
  const full = await recordsOf(sample('enforcement', 'ndjson'));
  const silent = {
    status: 'effective',
    version: null,
    fulfilledOn: null,
    repair: null,
    litigation: null,
    severity: null,
    remark: null,
    endedOn: null,
  };
  expect(published).toEqual(full.map((record) => ({ ...record, ...silent })));
});

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
      fulfilledOn: '2026-04-01',
      repair: { state: 'repaired', on: '2026-05-01' },
      litigation: 'suit',
      severity: 'serious',
      remark: '见附件',
    });
  });
});

describe('beside the record', () => {
  it.each([
    ['21', '21'],
    ['1', '01'],
    ['０１', '01'],
    ['', undefined],
  ])('the domain %j is carried to the row as %j', async (written, domain) => {
    const row = await readRow(oneRow('judgment', { XZ_LY: written }));
    expect(row?.domain).toBe(domain);
    expect(row?.record).not.toHaveProperty('domain');
  });

  it('the domain of an NDJSON line is too', async () => {
    const row = await readRow(`${JSON.stringify({ domain: '21', ...oneOfEachKind.penalty })}\n`);
    expect(row).toEqual({ row: 1, domain: '21', record: oneOfEachKind.penalty });
  });

  it.each(['刑事裁判', 'judgment', ''])('a row may say that it is of the kind of its table: %j', async (written) => {
    expect((await readRow(oneRow('judgment', { 记录类型: written })))?.faults).toBeUndefined();
  });

  it.each(['行政处罚', 'penalty', '其他'])('a row that says it is %j is in the wrong table', async (written) => {
    const row = await readRow(oneRow('judgment', { XZ_JLLX: written }));
    expect(row?.faults?.map(({ pointer, code }) => [pointer, code])).toEqual([['/kind', 'kind-mismatch']]);
    expect(fieldOf('/kind', row?.record)).toBe('XZ_JLLX');
  });
});

describe('natural persons', () => {
  const identity = '370781190001010000';

  it('are refused in any table, and their numbers are not passed on', async () => {
    for (const kind of kinds) {
      const [type, code] = offered(kind).filter(({ path }) => path === 'subject.type' || path === 'subject.uscc');
      const row = await readRow(oneRow(kind, { [type?.code ?? '']: '自然人', [code?.code ?? '']: identity }));
      expect(row?.faults?.map(({ code }) => code)).toEqual(['natural-person']);
      expect(JSON.stringify(row)).not.toContain(identity);
    }
  });

  it.each([identity, '3707811900****0000'])(
    'are known by their number where the table has no type: %s',
    async (number) => {
      const row = await readRow(oneRow('enforcement', { ZX_BZXR_LB: '', ZX_BZXR_SHXYM: number }));
      expect(row?.faults?.map(({ code }) => code)).toEqual(['natural-person']);
    },
  );

  it('columns of what identifies them are dropped, and the sender is told which', async () => {
    const warn = jest.fn();
    const content = oneRow('enforcement', { businessEntity: '某某', 身份证号码: identity, 办案人员: '某' });
    const rows = await rowsIn(inPieces(content), { warn });
    expect(JSON.stringify(rows)).not.toMatch(/某|370781190001010000/);
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/已丢弃.*：businessEntity、身份证号码$/)],
      [expect.stringMatching(/无法识别.*：办案人员$/)],
    ]);
  });

  it.each([
    ['91370781MA0010029U', '法人及非法人组织'],
    ['92370781MA0000015K', '个体工商户'],
    ['x', '法人及非法人组织'],
  ])('others are told by their code: %s is %s', async (code, type) => {
    const row = await readRow(oneRow('judgment', { XS_BGDW_LB: '', XS_BGDW_SHXYM: code }));
    expect(row?.record).toMatchObject({ subject: { type } });
  });
});

describe('stray writing', () => {
  it.each<[string, Record<string, string>, string, unknown]>([
    [
      'full-width digits in a code',
      { XS_BGDW_SHXYM: '９１３７０７８１MA0010029U' },
      'subject.uscc',
      '91370781MA0010029U',
    ],
    ['small letters in a code', { XS_BGDW_SHXYM: '91370781ma0010029u' }, 'subject.uscc', '91370781MA0010029U'],
    ['a space inside a code', { XS_BGDW_SHXYM: '91370781 MA0010029U' }, 'subject.uscc', '91370781MA0010029U'],
    [
      'an ideographic space in a name',
      { XS_BGDW_MC: '青州市　示例商贸有限公司' },
      'subject.name',
      '青州市示例商贸有限公司',
    ],
    ['full-width letters in a name', { XS_BGDW_MC: '青州ＡＢ示例有限公司' }, 'subject.name', '青州AB示例有限公司'],
    ['spaces in a number', { XS_AH: '（2026） 鲁0781 刑初 5号' }, 'caseNo', '（2026）鲁0781刑初5号'],
    ['full-width digits in an amount', { XS_FJ: '１２．５' }, 'fine', '12.5'],
    ['full-width digits in a day', { XS_CPRQ: '２０２６/２/１０' }, 'decidedOn', '2026-02-10'],
    ['a wide space after a word', { XZ_ZT: '有效　' }, 'status', 'effective'],
    ['wide spaces around a text', { XS_ZM: '　污染环境罪' }, 'offence', '污染环境罪'],
  ])('%s is read in the usual writing, and the sender is told', async (_, changes, path, value) => {
    const row = await readRow(oneRow('judgment', changes));
    const [outer = '', inner = ''] = path.split('.');
    const held = Object(row?.record)[outer];
    expect(inner === '' ? held : held?.[inner]).toBe(value);
    expect(row?.faults).toBeUndefined();
    expect(row?.notes?.map(({ pointer, code }) => [pointer, code])).toEqual([
      [`/${path.replace('.', '/')}`, 'normalised'],
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['full-width brackets', { XS_AH: '（2026）鲁0781刑初5号', XS_BGDW_MC: '青州（山东）示例公司' }],
    ['a space between words of a foreign name', { XS_BGDW_MC: 'ABC Sample Ltd' }],
    ['another form of a day', { XS_CPRQ: '20260210' }],
    ['full-width punctuation of a text', { XS_PJJG: '判处罚金，人民币５万元。' }],
    ['blank cells', { BZ: '', XZ_ZT: '' }],
  ])('%s is nothing to tell of', async (_, changes) => {
    expect((await readRow(oneRow('judgment', changes)))?.notes).toBeUndefined();
  });
});

describe('tables without records', () => {
  it.each(kinds)('a header alone is no file of %s', async (kind) => {
    const failure: unknown = await readRow(csvOf(Object.keys(cellsOf(kind)))).catch((error) => error);
    expect(failure).toMatchObject({ code: 'no-rows', message: expect.stringContaining('零申报') });
  });
});
