import { Badge } from '../../../ui/content/badge.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { Link } from '../../../ui/routing/link.tsx';
import type { Column } from '../../../ui/table/column.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { CheckTable } from '../check-types.ts';
import { TableFiles } from './table-files.tsx';
import { texts } from './texts.ts';

export const TableList = ({ tables }: { tables: readonly CheckTable[] }) => {
  const t = useTexts(texts);
  return <Table caption={t.caption} columns={useColumns()} rows={tables} rowKey={({ tableNo }) => tableNo} />;
};

const useColumns = (): readonly Column<CheckTable>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  return [
    {
      key: 'number',
      head: t.number,
      cell: ({ checkId, tableNo }) => (
        <Link to={`/checks/${checkId}/tables/${tableNo}`}>
          <code>{tableNo}</code>
        </Link>
      ),
    },
    { key: 'code', head: t.code, cell: ({ verificationCode }) => <code>{verificationCode}</code> },
    { key: 'status', head: t.status, cell: ({ status }) => <StatusBadge status={status} /> },
    { key: 'frozenAt', head: t.frozenAt, cell: ({ frozenAt }) => format.instant(frozenAt) },
    { key: 'files', head: t.files, cell: (table) => <TableFiles {...table} /> },
  ];
};

export const StatusBadge = ({ status }: Pick<CheckTable, 'status'>) => (
  <Badge tone={status === 'current' ? 'green' : 'grey'}>{useTexts(texts).statuses[status]}</Badge>
);
