import { api } from '../../api/client.ts';
import type { operations } from '../../api/openapi.d.ts';
import { usePages } from '../../api/use-pages.ts';
import { Chinese } from '../../ui/content/chinese.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Listed } from '../../ui/feedback/listed.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { usePurposes } from '../../ui/report/purposes.ts';
import { Link } from '../../ui/routing/link.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { texts } from './texts.ts';

type Fetched = operations['listFetchedReports']['responses'][200]['content']['application/json']['reports'][number];

interface Props {
  sort: string;
  onSort: (sort: string) => void;
}

/** Which reports the unit fetched. Results are not told here: opening one is what the enterprise sees. */
export const FetchedList = ({ sort, onSort }: Props) => {
  const t = useTexts(texts);
  const columns = useColumns();
  const reports = usePages(
    (cursor, signal) => api.GET('/v1/fetched-reports', { params: { query: { cursor } }, signal }),
    (reply) => reply.reports,
  );
  return (
    <Listed of={reports} empty={<EmptyState title={t.empty}>{t.emptyText}</EmptyState>}>
      {(items) => (
        <Table
          caption={t.caption}
          isCaptionHidden
          columns={columns}
          rows={items}
          rowKey={({ reportNo }) => reportNo}
          sort={sort}
          onSort={onSort}
        />
      )}
    </Listed>
  );
};

const useColumns = (): readonly Column<Fetched>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  const { nameOf } = usePurposes();
  return [
    {
      key: 'enterprise',
      head: t.enterprise,
      cell: ({ enterprise }) => (
        <>
          <Chinese>{enterprise.name}</Chinese> <code>{enterprise.uscc}</code>
        </>
      ),
      sortBy: ({ enterprise }) => enterprise.name,
    },
    {
      key: 'purpose',
      head: t.purpose,
      cell: ({ purpose }) => nameOf(purpose),
      sortBy: ({ purpose }) => nameOf(purpose),
    },
    { key: 'matterNo', head: t.matterNo, cell: ({ matterNo }) => <Chinese>{matterNo}</Chinese> },
    { key: 'period', head: t.period, cell: ({ period }) => format.period(period.from, period.to) },
    {
      key: 'issuedAt',
      head: t.issuedAt,
      cell: ({ issuedAt }) => format.instant(issuedAt),
      sortBy: ({ issuedAt }) => issuedAt,
    },
    {
      key: 'number',
      head: t.number,
      cell: ({ enterprise, reportNo, revokedAt }) => (
        <>
          <Link to={`/enterprises/${enterprise.uscc}/reports/${reportNo}`}>
            <code>{reportNo}</code>
          </Link>
          {revokedAt !== null && <div>{t.revoked}</div>}
        </>
      ),
    },
  ];
};
