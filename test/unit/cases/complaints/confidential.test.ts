import { withoutComplainant } from '../../../../functions/cases/complaints/confidential.ts';
import { FIRM, OTHER_FIRM } from '../../../support/records.ts';

const AGENT = { name: '示例（潍坊）代办有限公司', uscc: OTHER_FIRM.uscc, mandateId: 'MANDATE1' };
const hidden = (text: string) =>
  withoutComplainant(
    { text: [text] },
    { enterprise: { ...FIRM }, registeredName: '潍坊曾用名示例有限公司', agent: AGENT },
  ).text[0];

describe('what an officer reads', () => {
  it.each([
    ['by name', `我公司${FIRM.name}要求答复`, '我公司（投诉人）要求答复'],
    ['by name with blanks', `${FIRM.name.slice(0, 3)} ${FIRM.name.slice(3)}要求`, '（投诉人）要求'],
    ['by name across a line', `${FIRM.name.slice(0, 9)}\n${FIRM.name.slice(9)}要求`, '（投诉人）要求'],
    ['by code', `代码${FIRM.uscc}。`, '代码（投诉人）。'],
    ['by code in small letters', `代码${FIRM.uscc.toLowerCase()}。`, '代码（投诉人）。'],
    [
      'by code in full width',
      `代码${FIRM.uscc.replace(/./g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))}。`,
      '代码（投诉人）。',
    ],
    ['by its agent', '示例(潍坊)代办有限公司提出', '（投诉人）提出'],
    ['as the registrar has it', '潍坊曾用名示例有限公司的申请', '（投诉人）的申请'],
    ['without its legal form', `${FIRM.name.replace('有限公司', '')}的申请`, '（投诉人）的申请'],
    ['by name with a dot', `${FIRM.name.slice(0, 5)}·${FIRM.name.slice(5)}要求`, '（投诉人）要求'],
    ['by name in pieces', `${[...FIRM.name].join('－')}要求`, '（投诉人）要求'],
    ['by its agent without brackets', '示例潍坊代办有限公司提出', '（投诉人）提出'],
    ['by code with dashes', `代码${FIRM.uscc.slice(0, 8)}-${FIRM.uscc.slice(8)}。`, '代码（投诉人）。'],
    ['by another case of its own', '见 YY20260302ABCDEFGH 及 xf20260302abcdefgh', '见 （编号） 及 （编号）'],
    ['by its mandate', '授权MANDATE1', '授权（投诉人）'],
    ['not at all', '窗口人员态度恶劣', '窗口人员态度恶劣'],
  ])('does not name the complainant %s', (_, written, read) => {
    expect(hidden(written)).toBe(read);
  });

  it('is a copy: numbers, nothing and lists stay what they are', () => {
    const value = { revision: 3, due: null, isOver: false, timeline: [{ at: '2026-03-10', reason: FIRM.name }] };
    expect(withoutComplainant(value, { enterprise: FIRM, registeredName: null, agent: null })).toEqual({
      ...value,
      timeline: [{ at: '2026-03-10', reason: '（投诉人）' }],
    });
    expect(value.timeline[0]?.reason).toBe(FIRM.name);
  });

  it('leaves the names of units and the number of the complaint alone', () => {
    const complainant = {
      enterprise: { uscc: FIRM.uscc, name: '潍坊水利有限公司' },
      registeredName: null,
      agent: null,
    };
    const value = {
      caseId: 'TS20260302ABCDEFGH',
      holder: '潍坊水利局',
      statement: '潍坊水利有限公司 TS20260302ABCDEFGH',
    };
    expect(withoutComplainant(value, complainant, new Set(['潍坊水利局', value.caseId]))).toEqual({
      ...value,
      statement: '（投诉人） TS20260302ABCDEFGH',
    });
  });

  it('takes no longer for a text made to be slow', () => {
    const started = performance.now();
    hidden(`${FIRM.name[0]}${' '.repeat(1000)}`.repeat(2));
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('of an enterprise whose name is not known, hides the code', () => {
    const nameless = { enterprise: { uscc: FIRM.uscc, name: null }, registeredName: null, agent: null };
    expect(withoutComplainant(`见${FIRM.uscc}`, nameless)).toBe('见（投诉人）');
  });
});
