import type { Pages } from '../../api/use-pages.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Spinner } from '../../ui/feedback/spinner.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Section } from '../../ui/page/section.tsx';
import { Link } from '../../ui/routing/link.tsx';
import type { ListedReport } from '../reports/reports.ts';
import { ReportsTable } from '../reports/reports-table.tsx';
import { texts } from './texts.ts';

const SHOWN = 5;

export const LatestReports = ({ of: { items, problem, loading, reload } }: { of: Pages<ListedReport> }) => {
  const t = useTexts(texts);
  return (
    <Section title={t.latest} actions={<Link to="/reports">{t.all}</Link>}>
      {items === undefined && loading && <Spinner />}
      {problem && !loading && <ProblemNotice problem={problem} retry={reload} />}
      {items?.length === 0 && <EmptyState title={t.none}>{t.noneHint}</EmptyState>}
      {items !== undefined && items.length > 0 && <ReportsTable caption={t.latest} reports={items.slice(0, SHOWN)} />}
    </Section>
  );
};

/** What the enterprise handed in and no longer holds. */
export const ChangedReports = ({ reports }: { reports: readonly ListedReport[] }) => {
  const t = useTexts(texts);
  const changed = reports.filter(({ status }) => status === 'data-changed');
  if (changed.length === 0) return null;
  return (
    <Notice kind="warning" title={t.changed(changed.length)}>
      <p>
        {t.changedHint}{' '}
        {changed.map(({ reportNo }, index) => (
          <span key={reportNo}>
            {index > 0 && ' · '}
            <Link to={`/reports/${reportNo}`}>{reportNo}</Link>
          </span>
        ))}
      </p>
    </Notice>
  );
};
