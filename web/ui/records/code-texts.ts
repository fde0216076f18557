import type {
  Kind,
  LITIGATION,
  PROCEDURES,
  REPAIR_STATES,
  SEVERITIES,
  STATUSES,
} from '../../../shared/records/code-names.ts';
import type { Mark } from '../../../shared/records/marks.ts';
import type { Texts } from '../i18n/texts.ts';

type Names<K extends string> = Readonly<Record<K, string>>;

/** The codes of a record in words; typed by them, so that a new one does not compile without. */
interface CodeTexts {
  kinds: Names<Kind>;
  marks: Names<Mark>;
  status: Names<keyof typeof STATUSES>;
  repair: Names<keyof typeof REPAIR_STATES>;
  litigation: Names<keyof typeof LITIGATION>;
  severity: Names<keyof typeof SEVERITIES>;
  procedure: Names<keyof typeof PROCEDURES>;
  longTerm: string;
  onDay: (state: string, day: string) => string;
}

export const codeTexts: Texts<CodeTexts> = {
  'zh-CN': {
    kinds: {
      penalty: '行政处罚',
      compulsory: '行政强制',
      enforcement: '法院执行（失信被执行人）',
      'dishonesty-list': '严重失信主体名单',
      judgment: '刑事裁判',
    },
    marks: {
      objection: '异议处理中',
      repaired: '已修复',
      repairing: '修复处理中',
      reconsideration: '行政复议中',
      suit: '行政诉讼中',
    },
    status: {
      effective: '有效',
      'no-penalty': '不予处罚',
      revoked: '已撤销、确认违法或无效',
      withdrawn: '误报撤回',
    },
    repair: { none: '未修复', pending: '修复处理中', repaired: '已修复' },
    litigation: { none: '无', reconsideration: '行政复议中', suit: '行政诉讼中' },
    severity: { minor: '轻微', general: '一般', serious: '严重' },
    procedure: { ordinary: '普通程序', simple: '简易程序' },
    longTerm: '长期',
    onDay: (state, day) => `${state}（${day}）`,
  },
  en: {
    kinds: {
      penalty: 'Administrative penalty',
      compulsory: 'Administrative compulsory measure',
      enforcement: 'Court enforcement (judgment debtor in default)',
      'dishonesty-list': 'List of seriously dishonest entities',
      judgment: 'Criminal judgment',
    },
    marks: {
      objection: 'Objection under review',
      repaired: 'Credit repaired',
      repairing: 'Credit repair under review',
      reconsideration: 'Under administrative reconsideration',
      suit: 'Under administrative litigation',
    },
    status: {
      effective: 'Effective',
      'no-penalty': 'No penalty imposed',
      revoked: 'Revoked, or confirmed unlawful or void',
      withdrawn: 'Withdrawn as reported in error',
    },
    repair: { none: 'Not repaired', pending: 'Repair under review', repaired: 'Repaired' },
    litigation: {
      none: 'None',
      reconsideration: 'Under administrative reconsideration',
      suit: 'Under administrative litigation',
    },
    severity: { minor: 'Minor', general: 'General', serious: 'Serious' },
    procedure: { ordinary: 'Ordinary procedure', simple: 'Simple procedure' },
    longTerm: 'Indefinite',
    onDay: (state, day) => `${state} (${day})`,
  },
};
