import { problemOf } from '../../../web/api/problem.ts';
import { askBodyOf, wrongLine } from '../../../web/console/checks/assistance/ask-body.ts';
import { bodyOf, byLines, NEW_CHECK } from '../../../web/console/checks/new/check-body.ts';
import { readPasted, withoutFaulty } from '../../../web/console/checks/new/pasted-subjects.ts';
import { isOutOfOrder, WHOLE_QUESTION } from '../../../web/console/question/question.ts';

const FIRM = '91370781MA0020008E';
const LIST = readPasted(`主体名称,代码\n甲公司,${FIRM}\n\n乙公司\n丙公司,91370700MA0020016Y`);
const FILLED = { ...NEW_CHECK, matter: ' 评优 ', matterNo: '3号', pasted: '…' };

describe('the request for a check', () => {
  it('has the pasted subjects, and nothing of what was left empty', () => {
    expect(JSON.parse(JSON.stringify(bodyOf(FILLED, LIST, 'FILE')))).toEqual({
      matter: '评优',
      matterNo: '3号',
      subjects: [
        { name: '甲公司', uscc: FIRM },
        { name: '丙公司', uscc: '91370700MA0020016Y' },
      ],
      ask: 'incomplete',
      dueInWorkingDays: 3,
    });
  });

  it('has the file where the list was uploaded, and the article where the law keeps it from the enterprises', () => {
    const fields = { ...FILLED, source: 'file' as const, isSecret: true, article: '某法第八条', domains: ['21'] };
    const body = bodyOf(fields, LIST, 'FILE');
    expect(body).toMatchObject({ subjectsFile: 'FILE', confidential: { article: '某法第八条' }, domains: ['21'] });
    expect(body).not.toHaveProperty('subjects');
  });

  it('gives no reason for asking where nobody is asked', () => {
    expect(bodyOf({ ...FILLED, ask: 'none', askReason: '核实' }, LIST, undefined).askReason).toBeUndefined();
  });

  it('tells the faults of subjects by the lines they were pasted in', () => {
    const errors = [
      { pointer: '/subjects/1/name', code: 'too-big', message: '名称过长' },
      { pointer: '/matter', code: 'required', message: '缺少事由' },
    ];
    const problem = problemOf({ code: 'invalid-request', title: '', detail: '', errors }, 400);
    const told = byLines(problem, LIST, (line) => `第 ${line} 行`)?.faults.map(({ message }) => message);
    expect(told).toEqual(['第 5 行：名称过长', '缺少事由']);
  });
});

it('takes the lines that would be refused out of the text, and no others', () => {
  const text = `甲公司,${FIRM}\n只有名称\n\n${FIRM}`;
  expect(withoutFaulty(text, readPasted(text))).toBe(`甲公司,${FIRM}\n\n${FIRM}`);
});

describe('the request for assistance', () => {
  const ask = (uscc: string) => askBodyOf({ domains: [], uscc, dueInWorkingDays: '5', reason: ' 核实 ' });

  it('names each subject once, or nobody for all', () => {
    expect(ask(`${FIRM}\n ${FIRM.toLowerCase()} \n`).uscc).toEqual([FIRM]);
    expect(ask('\n')).toEqual({ domains: undefined, uscc: undefined, dueInWorkingDays: 5, reason: '核实' });
  });

  it.each([
    [`${FIRM}\n`, undefined],
    [`${FIRM}\n\n${FIRM.slice(1)}`, 3],
  ])('knows the first line that is no code: %j', (text, line) => expect(wrongLine(text)).toBe(line));
});

it.each([
  ['', '', false],
  ['2026-01-02', '', false],
  ['2026-01-02', '2026-01-02', false],
  ['2026-01-02', '2026-01-01', true],
])('a period from %j until %j is out of order: %s', (from, to, expected) =>
  expect(isOutOfOrder({ ...WHOLE_QUESTION, from, to })).toBe(expected),
);
