import type { APIGatewayProxyEvent } from 'aws-lambda';
import ExcelJS from 'exceljs';
import { readFile } from '../../../functions/ingest/files/read-file.ts';
import { wireTemplates } from '../../../functions/templates/wiring.ts';
import { toInstant } from '../../../shared/calendar/dates.ts';
import { EXAMPLE_MARK } from '../../../shared/columns/example.ts';
import { COLUMNS_OF } from '../../../shared/columns/tables.ts';
import { weifang } from '../../../shared/domains/weifang.ts';
import { validate } from '../../../shared/intake/rules/validate.ts';
import { KINDS, type Kind, type RecordInput, RecordSchema } from '../../../shared/records/record.ts';
import { oneOfEachKind } from '../../support/records.ts';

const RECEIVED = toInstant('2026-11-20T09:00:00+08:00');
const kinds = Object.keys(KINDS) as Kind[];
const offered = (kind: Kind) => COLUMNS_OF[kind].filter(({ older }) => older !== true);

const get = (file: string) =>
  wireTemplates({ registry: weifang }).getTemplate({
    headers: {},
    pathParameters: { file },
    queryStringParameters: null,
    requestContext: { requestId: 'r1', identity: { sourceIp: '198.51.100.7' } },
  } as unknown as APIGatewayProxyEvent);

const bytesOf = async (file: string): Promise<Buffer> => {
  const { body, isBase64Encoded } = await get(file);
  return Buffer.from(body, isBase64Encoded === true ? 'base64' : 'utf8');
};

const read = async (content: Uint8Array) => {
  const warnings: string[] = [];
  const rows = [];
  const source = async function* () {
    yield content;
  };
  for await (const row of readFile(source, { warn: (warning) => warnings.push(warning) })) rows.push(row);
  return { rows, warnings };
};

const faultsIn = ({ rows }: Awaited<ReturnType<typeof read>>) =>
  rows.flatMap(({ row, record, faults = [], notes = [] }) =>
    [...faults, ...notes, ...(validate(record, RECEIVED).faults ?? [])].map(({ pointer, code }) => [
      row,
      pointer,
      code,
    ]),
  );

const open = async (content: Buffer): Promise<ExcelJS.Workbook> => {
  const workbook = new ExcelJS.Workbook();
  // exceljs declares a Buffer type of its own.
  await workbook.xlsx.load(content as unknown as ExcelJS.Buffer);
  return workbook;
};
const saved = async (workbook: ExcelJS.Workbook) => Buffer.from(await workbook.xlsx.writeBuffer());
const dataSheet = (workbook: ExcelJS.Workbook): ExcelJS.Worksheet => {
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error('the workbook is empty');
  return sheet;
};

/** A value as a person types it under a column. */
const typed = (record: RecordInput, { path, format, choices }: ReturnType<typeof offered>[number]) => {
  const value = path.split('.').reduce<unknown>((at, name) => Object(at)[name], record);
  if (value === undefined || value === null) return null;
  if (format === 'day') return new Date(`${value}T00:00:00Z`);
  if (format === 'amount') return Number(value);
  if (Array.isArray(value)) return value.join(';');
  return choices?.words.find((word) => choices.meanings?.[word.normalize('NFKC')] === value) ?? String(value);
};

describe.each(kinds)('the template of %s', (kind) => {
  const without = (number: number) => oneOfEachKind[kind].documentNo.replace('号', `之${number}号`);
  const records: RecordInput[] = [1, 2].map((number) => ({
    ...oneOfEachKind[kind],
    documentNo: without(number),
    repair: { state: 'repaired', on: '2026-03-20' },
    litigation: 'none',
    severity: 'general',
    status: 'effective',
  }));

  const fill = (sheet: ExcelJS.Worksheet, firstRow: number) =>
    records.forEach((record, index) => {
      offered(kind).forEach((column, position) => {
        sheet.getCell(firstRow + index, position + 1).value = typed(record, column);
      });
    });

  it.each(['csv', 'xlsx'])('%s as it was handed out has no records, and says so', async (format) => {
    const failure: unknown = await read(await bytesOf(`${kind}.${format}`)).catch((error) => error);
    expect(failure).toMatchObject({ code: 'no-rows', message: expect.stringContaining('没有记录') });
  });

  it('filled in below the example gives the records, without a fault, and skips the example', async () => {
    const workbook = await open(await bytesOf(`${kind}.xlsx`));
    fill(dataSheet(workbook), 3);
    const result = await read(await saved(workbook));
    expect(faultsIn(result)).toEqual([]);
    expect(result.rows.map(({ record }) => RecordSchema.parse(record))).toEqual(
      records.map((record) => RecordSchema.parse(record)),
    );
    expect(result.warnings).toEqual([expect.stringMatching(/^第 2 行是模板的示例行/)]);
  });

  it('filled in where the example was gives the same', async () => {
    const workbook = await open(await bytesOf(`${kind}.xlsx`));
    dataSheet(workbook).spliceRows(2, 1);
    fill(dataSheet(workbook), 2);
    const result = await read(await saved(workbook));
    expect([faultsIn(result), result.warnings]).toEqual([[], []]);
    expect(result.rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  it('written over with the mark left in place is refused, not skipped', async () => {
    const csv = String(await bytesOf(`${kind}.csv`)).replaceAll('青州市示例商贸有限公司', '青州市另一示例公司');
    const result = await read(Buffer.from(csv));
    expect(faultsIn(result)).toEqual([[2, '/remark', 'example-row']]);
  });

  it('as CSV has the columns of the workbook, marked as UTF-8, and nothing a spreadsheet would run', async () => {
    const csv = String(await bytesOf(`${kind}.csv`));
    const header = dataSheet(await open(await bytesOf(`${kind}.xlsx`))).getRow(1).values as string[];
    expect(csv).toMatch(/^\uFEFF/);
    const [first = '', example = '', ...rest] = csv.slice(1).split('\r\n');
    expect(first.split(',')).toEqual(header.slice(1));
    expect(first.split(',')).toEqual([...offered(kind).map(({ names }) => names[0]), '领域代码']);
    expect(example).toContain(EXAMPLE_MARK);
    expect(rest).toEqual(['']);
    expect(csv.slice(1)).not.toMatch(/(^|,|\n)"?[=+\-@\t]/);
  });

  it('explains every column and holds no formula', async () => {
    const workbook = await open(await bytesOf(`${kind}.xlsx`));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([KINDS[kind], '填写说明', '代码表']);
    const codes = workbook.getWorksheet('填写说明')?.getColumn(1).values ?? [];
    expect(codes).toEqual(expect.arrayContaining(offered(kind).map(({ code }) => code)));
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)));
  });

  it('offers the words of each list, which stand in the sheet of codes', async () => {
    const workbook = await open(await bytesOf(`${kind}.xlsx`));
    const codes = workbook.getWorksheet('代码表');
    for (const [position, { choices }] of offered(kind).entries()) {
      if (choices === undefined) continue;
      const validation = dataSheet(workbook).getCell(3, position + 1).dataValidation;
      expect(validation?.type).toBe('list');
      const [, first, last] = /^'代码表'!\$B\$(\d+):\$B\$(\d+)$/.exec(String(validation?.formulae[0])) ?? [];
      const words = Array.from(
        { length: Number(last) - Number(first) + 1 },
        (_, i) => codes?.getCell(Number(first) + i, 2).text,
      );
      expect(words).toEqual(choices.words);
    }
  });

  it('checks codes, days and amounts as they are typed', async () => {
    const sheet = dataSheet(await open(await bytesOf(`${kind}.xlsx`)));
    const types = offered(kind).map(({ format }, position) => [
      format,
      sheet.getCell(3, position + 1).dataValidation?.type,
      sheet.getColumn(position + 1).numFmt,
    ]);
    const expected: Record<string, unknown[]> = {
      uscc: ['uscc', 'textLength', '@'],
      day: ['day', 'date', 'yyyy/mm/dd'],
      amount: ['amount', 'decimal', '0.######'],
    };
    for (const type of types) expect(type).toEqual(expected[String(type[0])] ?? type);
  });
});

describe('the answer', () => {
  it('is bytes for a workbook, with a name to save it under', async () => {
    const { statusCode, headers, isBase64Encoded, body } = await get('judgment.xlsx');
    expect([statusCode, isBase64Encoded]).toEqual([200, true]);
    expect(Buffer.from(body, 'base64').subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(headers).toMatchObject({
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': expect.stringMatching(/^attachment; filename="judgment\.xlsx"; filename\*=UTF-8''%E5/),
    });
  });

  it('is text for CSV', async () => {
    const { headers, isBase64Encoded, body } = await get('penalty.csv');
    expect(isBase64Encoded).toBeUndefined();
    expect(headers?.['Content-Type']).toBe('text/csv; charset=utf-8');
    expect(body).toContain('行政处罚决定书文号');
  });

  it.each(['penalty.pdf', 'penalty', 'constructor.csv', '../penalty.csv'])('is 404 for %s', async (file) => {
    const { statusCode, body } = await get(file);
    expect([statusCode, JSON.parse(body).code]).toEqual([404, 'not-found']);
    expect(JSON.parse(body).detail).toContain('dishonesty-list.xlsx');
  });
});
