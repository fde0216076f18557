import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile } from '../../../functions/ingest/files/read-file.ts';
import { UnreadableFile } from '../../../shared/spreadsheets/unreadable-file.ts';
import { CELLS, inPieces, rowNumbers, rowsIn } from './files-fixture.ts';
import { inlineRow, type Part, workbookParts, zipOf } from './files-xlsx-parts.ts';

const TABLE = [inlineRow(Object.keys(CELLS)), inlineRow(Object.values(CELLS))];
const PARTS = workbookParts({ sheets: [TABLE.join('')] });
const rowsOf = (parts: readonly Part[]) => rowsIn(inPieces(zipOf(parts), 65_536));
const plus = (...parts: Part[]): Part[] => [...PARTS, ...parts];
const changed = (name: string, change: Partial<Part>): Part[] =>
  PARTS.map((part) => (part.name === name ? { ...part, ...change } : part));
const SHEET = 'xl/worksheets/0.xml';
const sheetOf = (content: string) => changed(SHEET, { content });
const randomText = (length: number) => randomBytes(length / 2).toString('hex');
const zeros = (size: number) => Buffer.alloc(size);

describe('archives that are refused before they are inflated', () => {
  const many = Array.from({ length: 1001 }, (_, at) => ({ name: `a/${at}`, content: '' }));
  it.each<[string, Part[], string, RegExp]>([
    ['a bomb', plus({ name: 'xl/media/a.png', content: zeros(20_000_000) }), 'suspicious-compression', /100 倍/],
    ['a bomb in the sheet', changed(SHEET, { content: zeros(20_000_000) }), 'suspicious-compression', /100 倍/],
    ['a thousand and one entries', many, 'workbook-too-large', /1000 个/],
    [
      'sizes that add up to more than 4 GB',
      plus(...['a', 'b', 'c'].map((name) => ({ name, content: randomBytes(16_000_000), declaredSize: 1_500_000_000 }))),
      'workbook-too-large',
      /4 GB/,
    ],
    ['a path out of the archive', plus({ name: '../../etc/passwd', content: 'x' }), 'unsafe-workbook', /路径/],
    ['a path with backslashes', plus({ name: '..\\..\\a', content: 'x' }), 'unsafe-workbook', /路径/],
    ['an absolute path', plus({ name: '/etc/passwd', content: 'x' }), 'unsafe-workbook', /路径/],
    ['a symbolic link', plus({ name: 'a', content: '/etc/passwd', mode: 0o120777 }), 'unsafe-workbook', /符号链接/],
    ['two entries of one name', plus({ name: SHEET.toUpperCase(), content: 'x' }), 'unsafe-workbook', /重名/],
    ['an encrypted entry', changed(SHEET, { flags: 1 }), 'encrypted-workbook', /加密/],
  ])('%s', async (_, parts, code, message) => {
    const failure: unknown = await rowsOf(parts).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableFile);
    expect(failure).toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

const HEADER = TABLE[0] ?? '';
const ENTITIES = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

describe('parts that are refused', () => {
  it.each<[string, Part[], string]>([
    ['holding more than they declare', changed(SHEET, { declaredSize: 100 }), 'bad-workbook'],
    ['holding less than they declare', changed(SHEET, { declaredSize: 100_000 }), 'bad-workbook'],
    ['that are not what the checksum says', changed(SHEET, { checksum: 1 }), 'bad-workbook'],
    ['in an unknown compression', changed(SHEET, { method: 99 }), 'bad-workbook'],
    ['with a DTD', sheetOf(`${ENTITIES}<worksheet>&b;</worksheet>`), 'unsafe-workbook'],
    ['with an undeclared entity', sheetOf('<worksheet>&b;</worksheet>'), 'bad-workbook'],
    ['cut short', sheetOf(`<worksheet><sheetData>${HEADER}<row>`), 'bad-workbook'],
    ['without end', sheetOf(`<worksheet><sheetData>${HEADER}<row r="${randomText(3_000_000)}"`), 'bad-workbook'],
    ['nested without end', sheetOf(`<worksheet>${'<a>'.repeat(200)}`), 'bad-workbook'],
    ['with rows out of order', sheetOf(`<worksheet><sheetData>${HEADER}<row r="1"/>`), 'bad-workbook'],
    ['with a row beyond the last', sheetOf('<worksheet><sheetData><row r="1048577"/>'), 'bad-workbook'],
    ['with a cell beyond the last', sheetOf('<worksheet><sheetData><row><c r="XFE1"/>'), 'bad-workbook'],
    ['that are no UTF-8', changed(SHEET, { content: Buffer.from('<a>\xff</a>', 'latin1') }), 'bad-workbook'],
    ['missing', PARTS.filter(({ name }) => name !== SHEET), 'bad-workbook'],
  ])('%s', async (_, parts, code) => {
    await expect(rowsOf(parts)).rejects.toMatchObject({ name: 'UnreadableFile', code });
  });

  it('lie outside: links to other files are not followed', async () => {
    const content = `<Relationships><Relationship Id="r0" Type="/worksheet" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`;
    await expect(rowsOf(changed('xl/_rels/workbook.xml.rels', { content }))).rejects.toMatchObject({
      code: 'no-header',
    });
  });

  it('do not matter when nobody reads them: an archive within stays closed', async () => {
    expect(await rowsOf(plus({ name: 'xl/embeddings/a.zip', content: zipOf(PARTS) }))).toHaveLength(1);
  });

  it('do not hold up what needs no inflating', async () => {
    expect(await rowsOf(PARTS.map((part) => ({ ...part, method: 0 })))).toHaveLength(1);
  });
});

describe('temporary files', () => {
  const { TMPDIR } = process.env;
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'xlsx-test-'));
    process.env.TMPDIR = folder;
  });
  afterEach(() => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    rmSync(folder, { recursive: true });
  });

  it('have no name while they are read, nor when the reader leaves early', async () => {
    for await (const { row } of readFile(inPieces(zipOf(PARTS), 1000))) {
      expect(row).toBe(2);
      expect(readdirSync(folder)).toEqual([]);
      break;
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are gone when the store goes away in the middle', async () => {
    const away = new Error('the store is away');
    const source = async function* () {
      yield zipOf(PARTS).subarray(0, 500);
      throw away;
    };
    await expect(rowsIn(source)).rejects.toBe(away);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('serve every sheet, though the first ones are left in the middle', async () => {
    const prose = Array.from({ length: 30_000 }, (_, at) => inlineRow([`说明${at}`, randomText(20)])).join('');
    const rows = await rowsOf(workbookParts({ sheets: [prose, prose, TABLE.join('')] }));
    expect(rowNumbers(rows)).toEqual([2]);
  });
});
