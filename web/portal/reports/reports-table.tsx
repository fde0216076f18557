import { Chinese } from '../../ui/content/chinese.tsx';
import { type Texts, useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { usePurposes } from '../../ui/report/purposes.ts';
import { Link } from '../../ui/routing/link.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import type { ListedReport } from './reports.ts';
import css from './reports-table.module.css';
import { ResultSummary } from './result-summary.tsx';
import { StatusBadge } from './status.tsx';

const zh = {
  number: '报告编号',
  issued: '生成时间',
  asked: '用途和查询时段',
  result: '查询结果',
  status: '状态',
  by: '代理人：',
};

const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    number: 'Report number',
    issued: 'Generated at',
    asked: 'Purpose and period',
    result: 'Result',
    status: 'Status',
    by: 'By agent: ',
  },
};

interface Props {
  caption: string;
  reports: readonly ListedReport[];
  /** Where the page of one lies. */
  pathOf?: (reportNo: string) => string;
}

/** Reports, the latest first. */
export const ReportsTable = ({ caption, reports, pathOf = (reportNo) => `/reports/${reportNo}` }: Props) => (
  <Table
    caption={caption}
    isCaptionHidden
    columns={useColumns(pathOf)}
    rows={reports}
    rowKey={({ reportNo }) => reportNo}
  />
);

const useColumns = (pathOf: (reportNo: string) => string): readonly Column<ListedReport>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  const purposes = usePurposes();
  return [
    {
      key: 'number',
      head: t.number,
      cell: ({ reportNo }) => (
        <Link to={pathOf(reportNo)}>
          <code>{reportNo}</code>
        </Link>
      ),
    },
    {
      key: 'status',
      head: t.status,
      cell: ({ status }) => (
        <span class={css.status}>
          <StatusBadge status={status} />
        </span>
      ),
    },
    { key: 'issued', head: t.issued, cell: (report) => <Issued report={report} /> },
    {
      key: 'asked',
      head: t.asked,
      cell: ({ purpose, period: { from, to } }) => (
        <span>
          {purposes.nameOf(purpose)}
          <br />
          {format.period(from, to)}
        </span>
      ),
    },
    { key: 'result', head: t.result, cell: ({ summary }) => <ResultSummary of={summary} /> },
  ];
};

const Issued = ({ report: { issuedAt, issuedBy } }: { report: ListedReport }) => {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <span>
      {format.instant(issuedAt)}
      {issuedBy && (
        <>
          <br />
          {t.by}
          <Chinese>{issuedBy.name}</Chinese>
        </>
      )}
    </span>
  );
};
