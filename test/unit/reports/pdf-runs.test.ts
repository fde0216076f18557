import { readFileSync } from 'node:fs';
import { coverageFrom } from '../../../functions/reports/pdf/coverage.ts';
import { runsOf } from '../../../functions/reports/pdf/runs.ts';
import { faceCoverage, unprintableIn } from '../../../shared/printable/printable.ts';
import { Problem } from '../../../shared/problem.ts';

const FONTS = 'functions/reports/pdf/fonts';
const coverage = coverageFrom(faceCoverage);
const runs = (text: string, family: 'song' | 'hei' = 'song') => runsOf(text, family, coverage, '企业名称');

const CORE = 'NotoSerifSC-Regular-Core';
const FULL = 'NotoSerifSC-Regular';
const SYMBOLS = 'NotoSansSymbols2-Regular';

describe('a text is cut into runs of one face', () => {
  it.each([
    ['', [['', CORE]]],
    ['青州示例公司', [['青州示例公司', CORE]]],
    ['㛃䶮𬭎犇昇堃喆𫍯𬬻', [['㛃䶮𬭎犇昇堃喆𫍯𬬻', CORE]]],
    ['〔2026〕《》“”—…·①⑳Ⅹ％￥', [['〔2026〕《》“”—…·①⑳Ⅹ％￥', CORE]]],
    [
      '甲㐂乙',
      [
        ['甲', CORE],
        ['㐂', FULL],
        ['乙', CORE],
      ],
    ],
    [
      '☑已核',
      [
        ['☑', SYMBOLS],
        ['已核', CORE],
      ],
    ],
    ['甲\n乙', [['甲\n乙', CORE]]],
    ['\n甲', [['\n甲', CORE]]],
    [
      '㐂\n甲',
      [
        ['㐂\n', FULL],
        ['甲', CORE],
      ],
    ],
    ['\n', [['\n', CORE]]],
  ])('%j', (text, expected) => {
    expect(runs(text)).toEqual(expected.map(([run, face]) => ({ text: run, face })));
  });

  it('sets headings from the other family', () => {
    expect(runs('甲㐂', 'hei').map((run) => run.face)).toEqual(['NotoSansSC-Bold-Core', 'NotoSansSC-Bold']);
  });

  it('keeps every character of the table of common characters in the core', () => {
    const table = readFileSync(`${FONTS}/characters/table-8105.txt`, 'utf8').replace(/\s/g, '');
    expect([...table]).toHaveLength(8105);
    expect(
      new Set(['song', 'hei'].flatMap((family) => runs(table, family as 'song' | 'hei').map((run) => run.face))),
    ).toEqual(new Set([CORE, 'NotoSansSC-Bold-Core']));
  });
});

describe('characters that only steer a text engine', () => {
  it.each([
    ['葛\u{E0100}城', '葛城'],
    ['☑\uFE0F', '☑'],
    ['信\u00AD用', '信用'],
    ['甲\u00A0乙\u2002丙', '甲 乙 丙'],
    ['甲\t乙', '甲\u3000乙'],
    ['甲\r\n乙\r丙', '甲\n乙\n丙'],
    ['cafe\u0301', 'café'],
  ])('%j prints as %j', (text, printed) => {
    expect(
      runs(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(printed);
  });
});

describe('a character no font has', () => {
  it.each([
    ['甲𠮷乙', 'U+20BB7'],
    ['\uE000', 'U+E000'],
    ['a\u0000', 'U+0000'],
    ['\u{10FFFF}', 'U+10FFFF'],
    ['甲\u200B', 'U+200B'],
  ])('%j is refused by name', (text, code) => {
    expect(() => runs(text)).toThrow(Problem);
    expect(() => runs(text)).toThrow(`“企业名称”中的字符 ${code} 没有可用的字形`);
  });
});

describe('what intake calls printable', () => {
  const printable = (character: string): boolean => {
    try {
      runs(`甲${character}`);
      return true;
    } catch (error) {
      if (error instanceof Problem) return false;
      throw error;
    }
  };

  it('is what the printer prints, for every character of planes 0 to 3', () => {
    const disagreeing: string[] = [];
    for (let code = 0x20; code <= 0x3ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      if ((unprintableIn(`甲${character}`) === undefined) !== printable(character)) disagreeing.push(code.toString(16));
    }
    expect(disagreeing).toEqual([]);
  }, 30_000);
});
