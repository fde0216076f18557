import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Button } from '../../ui/button/button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import type { PageProps } from '../../ui/routing/page-route.ts';
import { FrozenTable } from './tables/frozen-table.tsx';
import { texts } from './tables/texts.ts';
import { useTables } from './tables/use-tables.ts';

/** One statistics table, to be read on the screen and printed. */
const TablePage = ({ params: { id, no } }: PageProps<'id' | 'no'>) => {
  const t = useTexts(texts);
  const tables = useTables(id);
  const check = useAnswer(
    (signal) => api.GET('/v1/checks/{checkId}', { params: { path: { checkId: id } }, signal }),
    [id],
  );
  return (
    <Page
      title={`${t.title} ${no}`}
      back={{ to: `/checks/${encodeURIComponent(id)}/tables`, label: t.title }}
      actions={<Button onClick={() => print()}>{t.print}</Button>}
    >
      <Answered of={tables}>
        {(shown) => {
          const table = shown.tables.find(({ tableNo }) => tableNo === no);
          return table === undefined ? (
            <EmptyState title={t.notFound} />
          ) : (
            <FrozenTable table={table} check={check.data} />
          );
        }}
      </Answered>
    </Page>
  );
};

export default TablePage;
