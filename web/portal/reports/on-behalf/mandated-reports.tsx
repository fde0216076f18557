import { api } from '../../../api/client.ts';
import { usePages } from '../../../api/use-pages.ts';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Listed } from '../../../ui/feedback/listed.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Section } from '../../../ui/page/section.tsx';
import { ReportsTable } from '../reports-table.tsx';
import { mandatedPath } from './mandated-path.ts';
import { texts } from './texts.ts';

/** What the mandate lets its agent read. */
export const MandatedReports = ({ mandateId }: { mandateId: string }) => {
  const t = useTexts(texts);
  const reports = usePages(
    (cursor, signal) =>
      api.GET('/v1/mandates/{mandateId}/reports', { params: { path: { mandateId }, query: { cursor } }, signal }),
    (reply) => reply.reports,
    [mandateId],
  );
  return (
    <Section title={t.reports}>
      <Listed of={reports} empty={<EmptyState title={t.noReports}>{t.noReportsHint}</EmptyState>}>
        {(items) => (
          <ReportsTable caption={t.reports} reports={items} pathOf={(reportNo) => mandatedPath(mandateId, reportNo)} />
        )}
      </Listed>
    </Section>
  );
};
