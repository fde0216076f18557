import type { Result } from '../results/result.ts';
import type { InEach } from './language.ts';

/** What a page says of the results of the domains. */
interface Words {
  caption: string;
  columns: readonly string[];
  results: Record<Result, string>;
  found: (count: number) => string;
  gap: string;
  through: (time: string) => string;
  undeclared: string;
  /** Said once, beside the caption. */
  clock: string;
  meanings: string;
}

export const WORDS: InEach<Words> = {
  'zh-CN': {
    caption: '各领域查询结果',
    columns: ['领域', '结果'],
    results: {
      none: '未查询到违法违规记录',
      found: '查询到违法违规记录',
      incomplete: '数据不完整',
      'not-covered': '未归集',
    },
    found: (count) => `查询到 ${count} 条`,
    gap: '（数据不完整）',
    through: (time) => `数据截至 ${time}`,
    undeclared: '尚无完整申报',
    clock: '（时间为北京时间）',
    meanings: '各种查询结果的含义',
  },
  en: {
    caption: 'Result of each domain',
    columns: ['Domain', 'Result'],
    results: {
      none: 'No record of violation found',
      found: 'Records of violation found',
      incomplete: 'Data incomplete',
      'not-covered': 'Not covered',
    },
    found: (count) => `${count} record${count === 1 ? '' : 's'} found`,
    gap: ' (data incomplete)',
    through: (time) => `Data through ${time}`,
    undeclared: 'No full declaration yet',
    clock: ' (times by the clock of Beijing)',
    meanings: 'What the results mean',
  },
};
