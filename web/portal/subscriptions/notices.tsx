import { api } from '../../api/client.ts';
import type { paths } from '../../api/openapi.d.ts';
import { usePages } from '../../api/use-pages.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Listed } from '../../ui/feedback/listed.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import { Link } from '../../ui/routing/link.tsx';
import { useMe } from '../../ui/session/session.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { StatusBadge } from '../reports/status.tsx';
import { texts } from './texts.ts';

type Notice = paths['/v1/me/notices']['get']['responses'][200]['content']['application/json']['notices'][number];

/** Which reports no longer hold, the latest first. Those of other enterprises are read on their mandate. */
export const Notices = () => {
  const t = useTexts(texts);
  const columns = useColumns();
  const notices = usePages(
    (cursor, signal) => api.GET('/v1/me/notices', { params: { query: { cursor } }, signal }),
    (reply) => reply.notices,
  );
  return (
    <Section title={t.notices}>
      <Listed of={notices} empty={<EmptyState title={t.noNotices}>{t.noNoticesHint}</EmptyState>}>
        {(items) => (
          <Table caption={t.notices} isCaptionHidden rows={items} rowKey={({ id }) => id} columns={columns} />
        )}
      </Listed>
    </Section>
  );
};

const useColumns = (): readonly Column<Notice>[] => {
  const t = useTexts(texts);
  const format = useFormat();
  const { uscc } = useMe();
  return [
    {
      key: 'report',
      head: t.report,
      cell: ({ reportNo, enterprise }) => {
        const number = <code>{reportNo}</code>;
        return enterprise === uscc ? <Link to={`/reports/${reportNo}`}>{number}</Link> : number;
      },
    },
    { key: 'status', head: t.status, cell: ({ status }) => <StatusBadge status={status} /> },
    { key: 'at', head: t.at, cell: ({ at }) => format.instant(at) },
    {
      key: 'of',
      head: t.of,
      cell: ({ enterprise }) => (enterprise === uscc ? t.own : <code>{enterprise}</code>),
    },
  ];
};
