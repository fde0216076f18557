import type { Texts } from '../../ui/i18n/texts.ts';
import type { Check, CheckState, Result, SubjectDomain, UnmatchedReason } from './check-types.ts';

/** What the codes of checks mean, the same on every page. */
const zh = {
  states: { queued: '排队中', running: '核查中', done: '已完成', failed: '未能完成' } satisfies Record<
    CheckState,
    string
  >,
  results: {
    none: '未查询到',
    found: '查询到',
    incomplete: '数据不完整',
    'not-covered': '未归集',
  } satisfies Record<Result, string>,
  found: (count: number) => `查询到 ${count} 条`,
  foundIncomplete: (count: number) => `查询到 ${count} 条（数据不完整）`,
  reasons: {
    'bad-check-character': '统一社会信用代码无效（应为 18 位，校验码须相符）',
    'name-mismatch': '名称与该代码登记的名称不符',
    unknown: '平台没有该代码的登记信息和记录',
    'no-uscc': '未填统一社会信用代码，平台以该代码识别企业',
    'codes-differ': '组织机构代码与统一社会信用代码第 9 至 17 位不符',
    duplicate: '与名单中另一行的主体重复，结果见该行',
  } satisfies Record<UnmatchedReason, string>,
  asks: {
    incomplete: '向数据不完整领域的单位发起协查',
    all: '向所选领域的全部单位发起协查',
    none: '不发起协查',
  } satisfies Record<Check['ask'], string>,
  answers: { none: '无', found: '有', 'not-applicable': '不适用' } satisfies Record<
    SubjectDomain['recognised'][number]['result'],
    string
  >,
};

export const words: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    states: { queued: 'Waiting', running: 'Under way', done: 'Finished', failed: 'Not finished' },
    results: { none: 'No record found', found: 'Found', incomplete: 'Data incomplete', 'not-covered': 'Not covered' },
    found: (count) => `${count} ${count === 1 ? 'record' : 'records'} found`,
    foundIncomplete: (count) => `${count} ${count === 1 ? 'record' : 'records'} found (data incomplete)`,
    reasons: {
      'bad-check-character': 'Not a valid unified social credit code (18 characters, the last a check character)',
      'name-mismatch': 'The name is not the one registered under this code',
      unknown: 'The platform holds neither a registration nor records under this code',
      'no-uscc': 'No unified social credit code, by which the platform tells enterprises',
      'codes-differ': 'The organisation code is not what characters 9 to 17 of the credit code say',
      duplicate: 'The same as another line of the list: its result stands there',
    },
    asks: {
      incomplete: 'Ask the units of domains whose data is incomplete',
      all: 'Ask every unit of the chosen domains',
      none: 'Ask nobody',
    },
    answers: { none: 'None', found: 'Found', 'not-applicable': 'Not applicable' },
  },
};
