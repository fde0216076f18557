import type { InEach } from '../../../../shared/plain-pages/language.ts';
import type { Totals } from '../content/totals.ts';
import type { TableStatus } from '../table-store.ts';
import { UNIT_COLUMNS } from '../words.ts';

interface Texts {
  name: string;
  statuses: Record<TableStatus, { word: string; note: string }>;
  /** A file was compared to the last bit; what is printed is compared by eye. */
  compare: Record<'number' | 'file', string>;
  byFile: string;
  facts: Record<
    | ('tableNo' | 'checkId' | 'unit' | 'matter' | 'matterNo' | 'period' | 'frozenAt' | 'verifiedAt')
    | ('subjects' | 'platform' | 'feedback' | 'recognised'),
    string
  >;
  subjects: (totals: Totals['subjects']) => string;
  platform: (totals: Totals['platform']) => string;
  feedback: (totals: Totals['feedback']) => string;
  recognised: (totals: Totals['recognised']) => string;
  byUnit: { caption: string; region: string; columns: readonly string[]; sum: string };
}

export const TEXTS: InEach<Texts> = {
  'zh-CN': {
    name: '协助核查情况统计表核验',
    statuses: {
      current: {
        word: '真实，且是该次核查最新的统计表',
        note: '本平台生成了该统计表，其后没有生成新表。',
      },
      superseded: {
        word: '真实，但其后已生成新的统计表',
        note: '该次核查此后另有新表，请向发起单位索取。以下为该表生成时的内容。',
      },
    },
    compare: {
      number:
        '请将以下内容与您手中的统计表逐项对照；有一项不同，该表就不可信。此处不显示任何企业：要核对逐行内容，请核验文件。',
      file: '您的文件与本平台生成的文件完全相同，逐行内容没有被改动过。请确认以下发起单位、核查事由和时段就是您要的。',
    },
    byFile: '收到的是 PDF、Excel 或 JSON 文件的，请用文件核验',
    facts: {
      tableNo: '统计表编号',
      checkId: '核查编号',
      unit: '发起单位',
      matter: '核查事由',
      matterNo: '事项编号',
      period: '核查时段',
      frozenAt: '生成时间',
      verifiedAt: '本次核验时间',
      subjects: '核查主体',
      platform: '平台查询',
      feedback: '协查',
      recognised: '互认',
    },
    subjects: ({ listed, matched, unmatched }) => `${listed} 个，已核查 ${matched} 个，未能核查 ${unmatched} 个`,
    platform: ({ none, found, incomplete, 'not-covered': notCovered }) =>
      `无 ${none} 项，有 ${found} 项，数据不完整 ${incomplete} 项，未归集 ${notCovered} 项`,
    feedback: ({ asked, answered, unanswered, overdue }) =>
      `应反馈 ${asked} 项，已反馈 ${answered} 项，未反馈 ${unanswered} 项，超期 ${overdue} 项`,
    recognised: ({ items }) => `${items} 项`,
    byUnit: {
      caption: '按协查单位统计（项）',
      region: '按协查单位统计，可左右滚动',
      columns: UNIT_COLUMNS,
      sum: '合计',
    },
  },
  en: {
    name: 'Verification of a statistics table of a check',
    statuses: {
      current: {
        word: 'Genuine, and the latest table of its check',
        note: 'This platform made the table, and no other has been made of the check since.',
      },
      superseded: {
        word: 'Genuine, but a newer table has been made since',
        note: 'There is a newer table of the check; ask the unit that initiated it. Below is what this one said when it was made.',
      },
    },
    compare: {
      number:
        'Compare the following with the table you hold, item by item: if one of them differs, the table is not to be trusted. No enterprise is shown here: to check the rows, verify the file.',
      file: 'Your file is exactly the file that this platform made; no row of it has been changed. Make sure that the unit, the matter and the period below are those you mean.',
    },
    byFile: 'If you received the PDF, Excel or JSON file, verify the file',
    facts: {
      tableNo: 'Table No.',
      checkId: 'Check No.',
      unit: 'Initiated by',
      matter: 'Matter',
      matterNo: 'Matter No.',
      period: 'Period',
      frozenAt: 'Generated',
      verifiedAt: 'Verified',
      subjects: 'Subjects',
      platform: 'Found by the platform',
      feedback: 'Units asked',
      recognised: 'Earlier answers adopted',
    },
    subjects: ({ listed, matched, unmatched }) => `${listed}: ${matched} checked, ${unmatched} could not be checked`,
    platform: ({ none, found, incomplete, 'not-covered': notCovered }) =>
      `no record ${none}, records found ${found}, data incomplete ${incomplete}, not covered ${notCovered}`,
    feedback: ({ asked, answered, unanswered, overdue }) =>
      `asked ${asked}, answered ${answered}, not answered ${unanswered}, overdue ${overdue}`,
    recognised: ({ items }) => String(items),
    byUnit: {
      caption: 'By unit asked',
      region: 'By unit asked; scrolls sideways',
      columns: [
        ...['Unit asked', 'Asked', 'Answered', 'Not answered', 'Overdue'],
        ...['No record', 'Records', 'Not applicable', 'Adopted'],
      ],
      sum: 'Total',
    },
  },
};
