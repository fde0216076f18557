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
import { Due } from './due.tsx';
import { type OverdueCase, texts } from './texts.ts';

const PATHS: Readonly<Record<OverdueCase['kind'], string>> = {
  objection: '/objections',
  repair: '/repairs',
  complaint: '/complaints',
};

export const OverdueCases = () => {
  const t = useTexts(texts);
  const columns = useColumns();
  const cases = usePages(
    (cursor, signal) => api.GET('/v1/cases/overdue', { params: { query: { cursor } }, signal }),
    (reply) => reply.cases,
  );
  return (
    <Section title={t.cases}>
      <Listed of={cases} empty={<EmptyState title={t.noCases}>{t.noCasesText}</EmptyState>}>
        {(items) => (
          <Table
            caption={t.casesCaption}
            isCaptionHidden
            columns={columns}
            rows={items}
            rowKey={({ caseId, term }) => `${caseId} ${term}`}
          />
        )}
      </Listed>
    </Section>
  );
};

const useColumns = (): readonly Column<OverdueCase>[] => {
  const t = useTexts(texts);
  return [
    {
      key: 'number',
      head: t.number,
      cell: ({ kind, caseId }) => <Link to={`${PATHS[kind]}/${encodeURIComponent(caseId)}`}>{caseId}</Link>,
    },
    { key: 'kind', head: t.kind, cell: ({ kind }) => t.kinds[kind] },
    { key: 'state', head: t.state, cell: ({ stateName }) => <Chinese>{stateName}</Chinese> },
    { key: 'holder', head: t.holder, cell: ({ holder }) => <Chinese>{holder.name}</Chinese> },
    { key: 'due', head: t.due, cell: (one) => <Due of={one} /> },
    { key: 'term', head: t.term, cell: ({ term }) => t.terms[term] },
  ];
};
