import type { Texts } from '../i18n/texts.ts';

const zh = {
  label: '统一社会信用代码',
  hint: '营业执照上的 18 位代码',
  length: (length: number) => `应为 18 位，现为 ${length} 位`,
  character: (character: string) => `不应含有“${character}”（代码只用数字和大写字母，不用 I、O、S、V、Z）`,
  check: '校验码不符，请核对有无错字',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    label: 'Unified social credit code',
    hint: '18 characters, as on the business licence',
    length: (length) => `It has 18 characters; these are ${length}`,
    character: (character) =>
      `“${character}” does not occur in such codes (digits and capital letters other than I, O, S, V and Z)`,
    check: 'The check character is wrong: please look for a slip',
  },
};
