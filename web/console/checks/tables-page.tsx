import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import type { PageProps } from '../../ui/routing/page-route.ts';
import { useMe } from '../../ui/session/session.tsx';
import { FreezeButton } from './tables/freeze-button.tsx';
import { TableList } from './tables/table-list.tsx';
import { texts } from './tables/texts.ts';
import { useTables } from './tables/use-tables.ts';

/** The statistics tables of a check. Only the unit that asked makes them; the operator may look. */
const TablesPage = ({ params: { id } }: PageProps<'id'>) => {
  const t = useTexts(texts);
  const tables = useTables(id);
  const isOfficer = useMe().role === 'officer';
  return (
    <Page title={t.title} lead={t.lead} back={{ to: `/checks/${encodeURIComponent(id)}`, label: `${t.back} ${id}` }}>
      {isOfficer && <FreezeButton checkId={id} onFrozen={tables.reload} />}
      <Answered of={tables}>
        {(shown) =>
          shown.tables.length === 0 ? (
            <EmptyState title={t.empty}>{isOfficer ? t.emptyText : t.emptyOther}</EmptyState>
          ) : (
            <TableList tables={shown.tables} />
          )
        }
      </Answered>
    </Page>
  );
};

export default TablesPage;
