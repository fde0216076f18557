import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { fieldOf } from '../../../functions/ingest/files/field-of.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import { validate } from '../../../shared/intake/rules/validate.ts';
import { RecordSchema } from '../../../shared/records/record.ts';
import { CELLS, csvOf, fixture, fixturePath, inPieces, oneRowCsv, rowNumbers, rowsIn } from './files-fixture.ts';

const TABLES = ['penalties.utf8.csv', 'penalties.gb18030.csv', 'penalties.xlsx'];
const range = (from: number, length: number) => Array.from({ length }, (_, position) => from + position);

describe('the same sixty penalties in four files', () => {
  const parsedRecords = async (name: string) =>
    (await rowsIn(fixture(name))).map(({ record }) => RecordSchema.parse(record));

  it.each(TABLES)('%s gives the records of the NDJSON file, field by field', async (name) => {
    expect(await parsedRecords(name)).toEqual(await parsedRecords('penalties.ndjson'));
  });

  it.each(TABLES)('%s counts rows as a spreadsheet does: the header is row 1', async (name) => {
    expect(rowNumbers(await rowsIn(fixture(name)))).toEqual(range(2, 60));
  });

  it('NDJSON rows are numbered by line', async () => {
    expect(rowNumbers(await rowsIn(fixture('penalties.ndjson')))).toEqual(range(1, 60));
  });

  it.each([...TABLES, 'penalties.ndjson'])('%s may be gzipped', async (name) => {
    const packed = gzipSync(readFileSync(fixturePath(name)));
    expect(await rowsIn(inPieces(packed, 1000))).toEqual(await rowsIn(fixture(name)));
  });

  it.each(['penalties.utf8.csv', 'penalties.gb18030.csv', 'penalties.ndjson'])(
    '%s may arrive in any pieces',
    async (name) => {
      expect(await rowsIn(inPieces(readFileSync(fixturePath(name)), 7))).toEqual(await rowsIn(fixture(name)));
    },
  );

  it('carries no legal representative, named or numbered', async () => {
    const rows = await rowsIn(fixture('penalties.utf8.csv'));
    expect(JSON.stringify(rows)).not.toMatch(/某某/);
    const [row] = await rowsIn(
      inPieces(oneRowCsv({ CF_FRDB: '甲', CF_FR_ZJHM: '000000', CF_XDR_ZJHM: '111111', CF_FR_SFZH: '222222' })),
    );
    expect(JSON.stringify(row)).not.toMatch(/甲|000000|111111|222222/);
  });
});

describe('the mixed file', () => {
  const expected: { row: number; field: string | null }[] = JSON.parse(
    readFileSync(fixturePath('mixed.expected.json'), 'utf8'),
  );

  it('has every row that is expected, under its number', async () => {
    expect(rowNumbers(await rowsIn(fixture('mixed.csv')))).toEqual(expected.map(({ row }) => row));
  });

  it('is refused for exactly the rows and columns that are expected', async () => {
    const received = toInstant('2026-11-20T09:00:00+08:00');
    const found = (await rowsIn(fixture('mixed.csv'))).flatMap(({ row, record }) => {
      const { faults = [] } = validate(record, received);
      return faults.length === 0
        ? [{ row, field: null }]
        : faults.map(({ pointer }) => ({ row, field: fieldOf(pointer, record) }));
    });
    expect(found).toEqual(expected);
  });
});

describe('CSV', () => {
  it('takes columns in any order, under code or name, whatever the width of brackets', async () => {
    const [straight] = await rowsIn(inPieces(oneRowCsv()));
    const entries = Object.entries(CELLS).reverse();
    const names: Record<string, string> = {
      CF_NR_FK: '罚款金额（ 万元 )',
      CF_WSH: '*行政处罚决定书文号',
      CF_JDRQ: 'cf_jdrq',
    };
    const shuffled = csvOf(
      entries.map(([code]) => names[code] ?? code),
      entries.map(([, cell]) => cell),
    );
    expect((await rowsIn(inPieces(shuffled)))[0]?.record).toEqual(straight?.record);
  });

  it('counts blank rows and not the line breaks inside quotes', async () => {
    const [header, row] = [Object.keys(CELLS), Object.values({ ...CELLS, CF_SY: '第一行\r\n第二行，"引号"' })];
    const blank = header.map(() => '');
    const rows = await rowsIn(inPieces(csvOf(header, row, blank, [], [' '], row)));
    expect(rowNumbers(rows)).toEqual([2, 6]);
    expect(rows[0]?.record).toMatchObject({ facts: '第一行\n第二行，"引号"' });
  });

  it.each([
    ['line feeds', '\n'],
    ['carriage returns', '\r'],
    ['both', '\r\n'],
  ])('takes lines that end in %s', async (_, ending) => {
    expect(await rowsIn(inPieces(oneRowCsv().replaceAll('\r\n', ending)))).toEqual(await rowsIn(inPieces(oneRowCsv())));
  });

  it('takes the tab-separated "Unicode text" of Excel', async () => {
    const tabbed = Buffer.from(`\uFEFF${oneRowCsv({ BZ: '' }).replaceAll(',', '\t')}`, 'utf16le');
    expect(await rowsIn(inPieces(tabbed))).toEqual(await rowsIn(inPieces(oneRowCsv({ BZ: '' }))));
  });

  it('refuses a row whose cells have shifted, and only that row', async () => {
    const shifted = Object.values(CELLS).flatMap((cell) => (cell === CELLS.CF_SY ? [cell, '又一格'] : [cell]));
    const rows = await rowsIn(inPieces(csvOf(Object.keys(CELLS), shifted, Object.values(CELLS))));
    expect(rows.map(({ faults }) => faults?.map(({ code }) => code))).toEqual([['too-many-cells'], undefined]);
  });

  it('leaves cells out at the end of a row as empty', async () => {
    const header = [...Object.keys(CELLS), 'BZ'];
    const [row] = await rowsIn(inPieces(csvOf(header, Object.values(CELLS))));
    expect(row).toMatchObject({ record: { remark: null } });
  });
});

describe('NDJSON', () => {
  it('refuses broken lines one by one, and counts blank ones', async () => {
    const rows = await rowsIn(inPieces('{"kind":"judgment"}\n\n{broken\n[1]\nnull\n"x"\r\n{"a":"\u2028"}'));
    expect(rows.map(({ row, faults }) => [row, faults?.[0]?.code])).toEqual([
      [1, undefined],
      [3, 'malformed-json'],
      [4, 'not-an-object'],
      [5, 'not-an-object'],
      [6, 'not-an-object'],
      [7, undefined],
    ]);
  });

  it('is known by its name when its first line is broken', async () => {
    const rows = await rowsIn(inPieces('oops\n{"kind":"penalty"}\n'), { filename: 'a.NDJSON.gz' });
    expect(rows.map(({ faults }) => faults?.length ?? 0)).toEqual([1, 0]);
  });

  it('refuses an endless line without keeping it', async () => {
    const rows = await rowsIn(inPieces(`{"a":"${'x'.repeat(3_000_000)}"}\n{"b":1}\n`, 65_536));
    expect(rows.map(({ row, faults }) => [row, faults?.[0]?.code])).toEqual([
      [1, 'line-too-long'],
      [2, undefined],
    ]);
  });
});
