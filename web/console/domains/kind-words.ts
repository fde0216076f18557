import type { Texts } from '../../ui/i18n/texts.ts';

/** The kinds of records, in the order templates are offered. */
export const KINDS = ['penalty', 'compulsory', 'enforcement', 'dishonesty-list', 'judgment'] as const;
type Kind = (typeof KINDS)[number];

export const kindWords: Texts<Readonly<Record<Kind, string>>> = {
  'zh-CN': {
    penalty: '行政处罚',
    compulsory: '行政强制',
    enforcement: '法院执行（失信被执行人）',
    'dishonesty-list': '严重失信主体名单',
    judgment: '刑事裁判',
  },
  en: {
    penalty: 'Administrative penalty',
    compulsory: 'Administrative compulsion',
    enforcement: 'Court enforcement (judgment defaulter)',
    'dishonesty-list': 'List of serious dishonesty',
    judgment: 'Criminal judgment',
  },
};
