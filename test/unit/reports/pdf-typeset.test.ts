import { readFileSync } from 'node:fs';
import { openFamilies } from '../../../shared/print/families.ts';
import { printable } from '../../../shared/print/typeset.ts';
import { unprintableIn } from '../../../shared/printable/printable.ts';
import { Problem } from '../../../shared/problem.ts';

const FONTS = 'shared/print/fonts';
const families = openFamilies(FONTS);
const fontsOf = (family: 'song' | 'hei') => {
  const fonts = families.get(family);
  if (fonts === undefined) throw new Error(`no family ${family}`);
  return fonts;
};
const printed = (text: string) => printable(text, fontsOf('song'), '企业名称');

describe('the face a character is printed with', () => {
  it.each([
    ['song', '甲', 'NotoSerifSC-Regular'],
    ['song', '𬭎', 'NotoSerifSC-Regular'],
    ['song', '㐂', 'NotoSerifSC-Regular'],
    ['song', '☑', 'NotoSansSymbols2-Regular'],
    ['hei', '甲', 'NotoSansSC-Bold'],
    ['hei', '㐂', 'NotoSansSC-Bold'],
  ] as const)('of %s, for %s, is %s', (family, character, face) => {
    expect(fontsOf(family).faceOf(character.codePointAt(0) as number).name).toBe(face);
  });

  it('is in the core for every character of the table of common characters', () => {
    const table = [...readFileSync(`${FONTS}/characters/table-8105.txt`, 'utf8').replace(/\s/g, '')];
    expect(table).toHaveLength(8105);
    for (const family of ['song', 'hei'] as const) {
      const core = fontsOf(family).primary;
      expect(table.filter((character) => core.glyphOf(character.codePointAt(0) as number) === 0)).toEqual([]);
    }
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
    ['', ''],
    ['〔2026〕《》“”—…·①⑳Ⅹ％￥', '〔2026〕《》“”—…·①⑳Ⅹ％￥'],
  ])('%j prints as %j', (text, expected) => {
    expect(printed(text)).toBe(expected);
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
    expect(() => printed(text)).toThrow(Problem);
    expect(() => printed(text)).toThrow(`“企业名称”中的字符 ${code} 没有可用的字形`);
  });
});

it('what intake calls printable is what the printer prints, for every character of planes 0 to 3', () => {
  const prints = (text: string): boolean => {
    try {
      printed(text);
      return true;
    } catch (error) {
      if (error instanceof Problem) return false;
      throw error;
    }
  };
  const disagreeing: string[] = [];
  for (let code = 0x20; code <= 0x3ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const text = `甲${String.fromCodePoint(code)}`;
    if ((unprintableIn(text) === undefined) !== prints(text)) disagreeing.push(code.toString(16));
  }
  expect(disagreeing).toEqual([]);
}, 30_000);
