import { day } from '../i18n/format.ts';
import type { Texts } from '../i18n/texts.ts';

const zh = {
  optional: '（选填）',
  cancel: '取消',
  all: '全选',
  none: '全不选',
  counter: (length: number, max: number) => `${length} / ${max} 字`,
  tooLong: (max: number) => `至多 ${max} 字，请删减`,
  of: (label: string) => `${label}：`,
  refused: '有内容需要修改，尚未提交',
  fillIn: '请填写',
  choose: '请选择',
  confirm: '请勾选确认',
  notBefore: (min: string) => `不能早于 ${day('zh-CN', min)}`,
  notAfter: (max: string) => `不能晚于 ${day('zh-CN', max)}`,
  wrong: '格式不正确',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    optional: '(optional)',
    cancel: 'Cancel',
    all: 'All',
    none: 'None',
    counter: (length, max) => `${length} of ${max} characters`,
    tooLong: (max) => `At most ${max} characters: please shorten it`,
    of: (label) => `${label}: `,
    refused: 'Nothing was sent: something needs mending',
    fillIn: 'Please fill this in',
    choose: 'Please choose',
    confirm: 'Please tick to confirm',
    notBefore: (min) => `Not before ${day('en', min)}`,
    notAfter: (max) => `Not after ${day('en', max)}`,
    wrong: 'This is not in the right format',
  },
};
