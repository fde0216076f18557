import {
  ANSWER_COLUMNS,
  answerRows,
  columnsIn,
  isAnswerHeader,
} from '../../../../functions/checks/assist/answering/columns.ts';
import { givenBy, saidIn } from '../../../../functions/checks/assist/answering/rows.ts';
import { numbersFrom } from '../../../support/numbers-from.ts';
import { FIRM, OTHER_FIRM } from '../../../support/records.ts';

const SUBJECTS = [
  { no: 1, uscc: FIRM.uscc, name: FIRM.name },
  { no: 2, uscc: OTHER_FIRM.uscc, name: OTHER_FIRM.name },
];
const BY_CODE = new Map(SUBJECTS.map((subject) => [subject.uscc, subject]));
const COLUMNS = columnsIn([
  '序号',
  '主体名称',
  '统一社会信用代码',
  '核查结果',
  '文书号',
  '决定日期',
  '违法违规情况摘要',
  '不适用理由',
]);

const read = (...cells: string[]) =>
  saidIn({ row: 2, cells: ['1', FIRM.name, FIRM.uscc, ...cells].map((text) => ({ text })) }, COLUMNS, BY_CODE);
const codesIn = (said: ReturnType<typeof read>) =>
  said !== undefined && 'errors' in said ? said.errors.map(({ code }) => code) : said;

describe('a row', () => {
  it.each([
    ['无', [], { result: 'none', documents: [], reason: null }],
    [' 无 ', [], { result: 'none', documents: [], reason: null }],
    [
      '有',
      ['甲〔2025〕1号', '2025/6/1', '罚款'],
      {
        result: 'found',
        documents: [{ documentNo: '甲〔2025〕1号', decidedOn: '2025-06-01', summary: '罚款' }],
        reason: null,
      },
    ],
    [
      '有',
      ['甲〔2025〕1号', '', '罚款'],
      { result: 'found', documents: [{ documentNo: '甲〔2025〕1号', decidedOn: null, summary: '罚款' }], reason: null },
    ],
    ['不适用', ['', '', '', '不属本单位职责'], { result: 'not-applicable', documents: [], reason: '不属本单位职责' }],
  ])('that says %s %j is taken', (result, more, said) => {
    expect(read(result, ...more)).toMatchObject({ row: 2, subject: SUBJECTS[0], said });
  });

  it.each([[''], ['   '], ['未反馈']])('that says %j answers nothing', (result) => {
    expect(read(result)).toBeUndefined();
  });

  it.each([
    ['没有', [], ['not-allowed']],
    ['', ['甲〔2025〕1号'], ['required']],
    ['有', [], ['required', 'required']],
    ['有', ['甲〔2025〕1号'], ['required']],
    ['有', ['甲〔2025〕1号', '2025-02-30', '罚款'], ['bad-date']],
    ['无', ['甲〔2025〕1号', '', '罚款'], ['not-allowed']],
    ['不适用', [], ['required']],
    ['有', ['=1+1', '', '罚款'], ['formula']],
  ])('that says %j %j is refused', (result, more, codes) => {
    expect(codesIn(read(result, ...more))).toEqual(codes);
  });

  it.each([
    ['', FIRM.name, 'required'],
    ['91370781MA0010168K', FIRM.name, 'unknown-subject'],
    [FIRM.uscc, OTHER_FIRM.name, 'name-mismatch'],
  ])('of %s %s is refused: %s', (uscc, name, code) => {
    const row = { row: 2, cells: ['1', name, uscc, '无'].map((text) => ({ text })) };
    expect(codesIn(saidIn(row, COLUMNS, BY_CODE))).toEqual([code]);
  });

  it('with a formula in it is refused', () => {
    const cells = ['1', FIRM.name, FIRM.uscc, '无'].map((text) => ({
      text,
      fault: { code: 'formula-cell', message: '公式' },
    }));
    expect(codesIn(saidIn({ row: 2, cells }, COLUMNS, BY_CODE))).toContain('formula-cell');
  });
});

describe('rows of one subject', () => {
  const row = (at: number, result: string, documentNo = '') => {
    const cells = ['1', FIRM.name, FIRM.uscc, result, documentNo, '', documentNo === '' ? '' : '罚款'];
    const said = saidIn({ row: at, cells: cells.map((text) => ({ text })) }, COLUMNS, BY_CODE);
    if (said === undefined || 'errors' in said) throw new Error('refused by itself');
    return said;
  };
  it('are one answer with all its documents', () => {
    const { given, refused } = givenBy([row(2, '有', '甲1号'), row(3, '有', '甲2号')], []);
    expect(refused).toEqual([]);
    expect(given.map(({ said }) => said.documents.map(({ documentNo }) => documentNo))).toEqual([['甲1号', '甲2号']]);
  });
  it.each([
    ['that contradict each other', [row(2, '有', '甲1号'), row(3, '无')], []],
    ['that say 无 twice', [row(2, '无'), row(3, '无')], []],
    [
      'of which another one was refused',
      [row(2, '有', '甲1号'), row(3, '有', '甲2号')],
      [{ row: 4, no: 1, errors: [] }],
    ],
  ])('%s: none is kept', (_which, said, refused) => {
    const judged = givenBy(said, refused);
    expect(judged.given).toEqual([]);
    expect(judged.refused.map(({ row: at }) => at)).toEqual([2, 3, ...refused.map(({ row: at }) => at)]);
  });
});

it('whatever a table leaves blank is answered by nobody: never 无', () => {
  const random = numbersFrom(20260302);
  const words = ['', '无', '未反馈', '有', '不适用', ' ', '没有'];
  const columns = columnsIn(ANSWER_COLUMNS.map(({ title }) => title));
  for (let run = 0; run < 500; run++)
    answerRows(SUBJECTS).forEach((cells, i) => {
      const written = words[Math.floor(random() * words.length)] as string;
      const filled = [...cells.slice(0, 3), written, ...cells.slice(4)].map((text) => ({ text }));
      const said = saidIn({ row: i + 2, cells: filled }, columns, BY_CODE);
      const isNone = said !== undefined && 'said' in said && said.said.result === 'none';
      expect([written, isNone]).toEqual([written, written === '无']);
    });
});

it('the template’s own header is one of answers; a list of subjects is none', () => {
  expect(isAnswerHeader(ANSWER_COLUMNS.map(({ title }) => title))).toBe(true);
  expect(isAnswerHeader(['主体名称', '统一社会信用代码'])).toBe(false);
});
