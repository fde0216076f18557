import { api } from '../../api/client.ts';
import { usePages } from '../../api/use-pages.ts';
import { Chinese } from '../../ui/content/chinese.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Listed } from '../../ui/feedback/listed.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Section } from '../../ui/page/section.tsx';
import { Link } from '../../ui/routing/link.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { DomainName } from '../domains/domain-name.tsx';
import { Due } from './due.tsx';
import { type OverdueRequest, texts } from './texts.ts';

export const OverdueRequests = () => {
  const t = useTexts(texts);
  const columns = useColumns();
  const requests = usePages(
    (cursor, signal) => api.GET('/v1/assist-requests/overdue', { params: { query: { cursor } }, signal }),
    (reply) => reply.requests,
  );
  return (
    <Section title={t.requests}>
      <Listed of={requests} empty={<EmptyState title={t.noRequests}>{t.noRequestsText}</EmptyState>}>
        {(items) => (
          <Table
            caption={t.requestsCaption}
            isCaptionHidden
            columns={columns}
            rows={items}
            rowKey={({ requestId }) => requestId}
          />
        )}
      </Listed>
    </Section>
  );
};

const useColumns = (): readonly Column<OverdueRequest>[] => {
  const t = useTexts(texts);
  return [
    {
      key: 'number',
      head: t.number,
      cell: ({ requestId }) => <Link to={`/assist/${encodeURIComponent(requestId)}`}>{requestId}</Link>,
    },
    { key: 'domain', head: t.domain, cell: ({ domain }) => <DomainName code={domain.code} /> },
    { key: 'holder', head: t.holder, cell: ({ unit }) => <Chinese>{unit.name}</Chinese> },
    { key: 'due', head: t.due, cell: (one) => <Due of={one} /> },
    { key: 'progress', head: t.progress, cell: ({ answered, subjects }) => t.of(answered, subjects) },
  ];
};
