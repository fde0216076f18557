import { MARKS } from '../../../../shared/records/marks.ts';
import type { DomainState, Finding, SubjectFindings, Summary } from '../../run/findings.ts';
import type { RowRecord, TableRow } from './statistics-table.ts';

/** A row before it has its number and its subject. */
export type RowContent = Omit<TableRow, 'no' | 'subjectNo' | 'name' | 'uscc'>;

/** Of the records the platform found in a domain, as many are told of singly; the rest is in the count. */
const TOLD_OF = 5;

const ORDER = ['none', 'incomplete', 'not-covered'] as const;

/**
 * What the platform says of a subject: a row for each domain in which it found something, and one for each thing it says
 * of all others, so that a subject of which nothing is found is one row, not thirty. Together they name every domain once.
 */
export const platformRows = (
  { found }: Extract<SubjectFindings, { outcome: 'matched' }>,
  domains: readonly DomainState[],
  nameOf: (unit: string) => string,
): RowContent[] => {
  const withFindings = new Set(found.map(({ domain }) => domain));
  const others = domains.filter(({ code }) => !withFindings.has(code));
  return [
    ...found.map((finding) => foundRow(finding, domains, nameOf)),
    ...ORDER.flatMap((result) => {
      const codes = others.filter(({ otherwise }) => otherwise === result).map(({ code }) => code);
      return codes.length === 0 ? [] : [plain(codes, result)];
    }),
  ];
};

const plain = (domains: string[], result: TableRow['result']): RowContent => ({
  source: 'platform',
  unit: null,
  domains,
  result,
  // Nothing found in data with gaps is not nothing.
  count: result === 'none' ? 0 : null,
  records: [],
  answeredAt: null,
  overdue: null,
  remarks: [],
});

const foundRow = (
  { domain, count, records }: Finding,
  domains: readonly DomainState[],
  nameOf: (unit: string) => string,
): RowContent => {
  const isComplete = domains.find(({ code }) => code === domain)?.complete === true;
  const told = records.slice(0, TOLD_OF);
  return {
    ...plain([domain], 'found'),
    count,
    records: told.map((record) => recordOf(record, nameOf)),
    remarks: [
      ...(isComplete ? [] : ['该领域数据不完整']),
      ...(told.length < count ? [`仅列最近 ${told.length} 条`] : []),
    ],
  };
};

const recordOf = (
  { documentNo, decidedOn, content, unit, marks }: Summary,
  nameOf: (unit: string) => string,
): RowRecord => ({
  documentNo,
  decidedOn,
  summary: `${content}（${[nameOf(unit), ...marks.map((mark) => MARKS[mark])].join('；')}）`,
});
