import { amount, categories, day, instant, text, wordOf } from '../../../functions/ingest/files/cells.ts';
import { fieldOf } from '../../../functions/ingest/files/field-of.ts';
import { PENALTY_COLUMNS } from '../../../shared/columns/penalty.ts';
import { STATUS } from '../../../shared/columns/words.ts';
import { RecordSchema } from '../../../shared/records/record.ts';
import { inPieces, oneRowCsv, rowsIn } from './files-fixture.ts';

describe('day', () => {
  it.each([
    ['2026/3/29', '2026-03-29'],
    ['2026-03-29', '2026-03-29'],
    ['20260329', '2026-03-29'],
    ['2026年3月29日', '2026-03-29'],
    ['２０２６／３／２９', '2026-03-29'],
    ['2026.3.29', '2026-03-29'],
    ['2026/3/29 0:00', '2026-03-29'],
    ['2026-03-29 10:30:00.0', '2026-03-29'],
    [' 2026/3/29 ', '2026-03-29'],
    ['', null],
    ['  ', null],
  ])('reads %j as %j', (written, read) => expect(day({ text: written })).toBe(read));

  it.each(['2026/02/30', '2026-13-01'])('writes %s as a date that does not exist, for the API to name', (written) => {
    expect(day({ text: written })).toMatch(/^2026-\d\d-\d\d$/);
  });

  it.each(['长期', '46110', '2026/3', '29/3/2026', '2026-03-29 下午', '2026-03-29T10:00:00+08:00'])(
    'passes %j unchanged',
    (written) => {
      expect(day({ text: written })).toBe(written);
    },
  );
});

describe('amount', () => {
  it.each([
    ['0.7806', '0.7806'],
    [' 1,234,567.5 ', '1234567.5'],
    ['１２．５', '12.5'],
    ['1，234', '1234'],
    ['-1', '-1'],
    ['一万', '一万'],
    ['1,2', '1,2'],
    ['', null],
  ])('reads %j as %j', (written, read) => expect(amount({ text: written })).toBe(read));
});

describe('categories', () => {
  it.each([
    ['警告;罚款;没收违法所得', ['警告', '罚款', '没收违法所得']],
    ['警告；罚款、没收违法所得,责令关闭，限制从业', ['警告', '罚款', '没收违法所得', '责令关闭', '限制从业']],
    ['罚款;其他-责令改正、限期拆除', ['罚款', '其他-责令改正、限期拆除']],
    ['罚款;;', ['罚款']],
    [' ; ', null],
    ['', null],
  ])('reads %j', (written, read) => expect(categories({ text: written })).toEqual(read));
});

describe('instant', () => {
  it.each([
    ['2026-03-02T10:00:00+08:00', '2026-03-02T10:00:00+08:00'],
    ['2026/3/2 9:05', '2026-03-02T09:05:00+08:00'],
    ['2026-03-02', '2026-03-02T00:00:00+08:00'],
    ['昨天', '昨天'],
    ['', null],
  ])('reads %j as %j', (written, read) => expect(instant({ text: written })).toBe(read));
});

describe('words', () => {
  it.each([
    ['有效', 'effective'],
    ['effective', 'effective'],
    ['不予处罚', 'no-penalty'],
    ['已撤销、确认违法或无效', 'revoked'],
    ['误报撤回', 'withdrawn'],
    ['1', 'revoked'],
    ['constructor', 'constructor'],
    ['外星', '外星'],
    ['', undefined],
  ])('reads the status %j as %j', (written, read) => expect(wordOf(STATUS.meanings)({ text: written })).toBe(read));
});

it('text keeps its line breaks as one character each, and says null when empty', () => {
  expect(text({ text: ' a\r\nb\rc ' })).toBe('a\nb\nc');
  expect(text({ text: '\u3000' })).toBeNull();
});

describe("the platform's own columns", () => {
  it('fill the members that the standard has no column for', async () => {
    const written = oneRowCsv({
      版本时间: '2026-03-30 10:00:00',
      文书状态: '已撤销',
      文书状态变更日期: '2026-03-28',
      处罚程序: '简易程序',
      违法行为终了日期: '2026-01-02',
      履行完毕日期: '2026-04-01',
      修复状态: '已修复',
      修复日期: '2026-05-01',
      复议诉讼状态: '行政复议中',
      失信程度: '轻微',
    });
    const [row] = await rowsIn(inPieces(written));
    expect(RecordSchema.parse(row?.record)).toMatchObject({
      version: '2026-03-30T02:00:00.000Z',
      status: 'revoked',
      statusChangedOn: '2026-03-28',
      procedure: 'simple',
      actEndedOn: '2026-01-02',
      fulfilledOn: '2026-04-01',
      repair: { state: 'repaired', on: '2026-05-01' },
      litigation: 'reconsideration',
      severity: 'minor',
    });
  });

  it('may stand empty', async () => {
    const own = PENALTY_COLUMNS.filter(({ code }) => code.startsWith('XZ_')).map(({ code }) => [code, '']);
    const [row] = await rowsIn(inPieces(oneRowCsv(Object.fromEntries(own))));
    const [plain] = await rowsIn(inPieces(oneRowCsv()));
    expect(RecordSchema.parse(row?.record)).toEqual(RecordSchema.parse(plain?.record));
  });

  it('and the two older columns of categories are one list', async () => {
    const [row] = await rowsIn(inPieces(oneRowCsv({ CF_CFLB1: '警告', CF_CFLB2: '' })));
    expect(row?.record).toMatchObject({ categories: ['罚款', '警告'] });
  });
});

describe('the field of a fault', () => {
  const penalty = { kind: 'penalty' };
  it.each([
    ['/fine', penalty, 'CF_NR_FK'],
    ['/subject/uscc', penalty, 'CF_XDR_SHXYM'],
    ['/authority/uscc', penalty, 'CF_CFJGDM'],
    ['/categories/0', penalty, 'CF_CFLB'],
    ['/subject', penalty, 'CF_XDR_MC'],
    ['/repair/on', penalty, 'XZ_XFRQ'],
    ['/status', penalty, 'XZ_ZT'],
    ['/kind', penalty, 'XZ_JLLX'],
    ['', penalty, null],
    ['/domain', penalty, 'XZ_LY'],
    ['/authority/uscc', { kind: 'judgment' }, 'XS_JDJGDM'],
    ['/caseNo', { kind: 'enforcement' }, 'ZX_AH'],
    ['/measure', { kind: 'compulsory' }, 'QZ_CSMC'],
    ['/list', { kind: 'dishonesty-list' }, 'MD_MC'],
    ['/fine', { kind: 'constructor' }, 'fine'],
    ['/unknown', penalty, 'unknown'],
    ['/fine', null, 'fine'],
  ])('%s of %j is %s', (pointer, record, field) => expect(fieldOf(pointer, record)).toBe(field));

  it.each(PENALTY_COLUMNS.filter(({ code }) => !/^CF_CFLB\d$/.test(code)).map(({ code, path }) => [code, path]))(
    '%s comes back from its own path',
    (code, path) => {
      expect(fieldOf(`/${path.replaceAll('.', '/')}`, penalty)).toBe(code);
    },
  );
});
