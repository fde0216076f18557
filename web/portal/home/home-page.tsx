import { useEffect } from 'preact/hooks';
import { api } from '../../api/client.ts';
import { usePages } from '../../api/use-pages.ts';
import { Chinese } from '../../ui/content/chinese.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { useMe } from '../../ui/session/session.tsx';
import { IssueForm } from './issue-form.tsx';
import { ChangedReports, LatestReports } from './latest-reports.tsx';
import { OtherMatters } from './other-matters.tsx';
import { texts } from './texts.ts';

/** As many as tell which reports of late no longer hold. */
const LOOKED_AT = 20;

/** What most come for is one click from here. */
export default function HomePage() {
  const t = useTexts(texts);
  const reports = usePages(
    (cursor, signal) => api.GET('/v1/reports', { params: { query: { limit: LOOKED_AT, cursor } }, signal }),
    (reply) => reply.reports,
  );
  useFetchedAhead();
  return (
    <Page title={t.title} lead={<Lead />}>
      <IssueForm latest={reports.items ?? []} />
      <ChangedReports reports={reports.items ?? []} />
      <LatestReports of={reports} />
      <OtherMatters />
    </Page>
  );
}

const Lead = () => {
  const t = useTexts(texts);
  const { name, uscc } = useMe();
  return (
    <>
      <p>
        <strong>
          <Chinese>{name}</Chinese>
        </strong>{' '}
        {t.code} <code>{uscc}</code>
      </p>
      <p>{t.lead}</p>
    </>
  );
};

/** The page of a report is what comes next: its script is there before it is needed. Should it not come, the browser says so, and it is asked for then. */
const useFetchedAhead = (): void =>
  useEffect(() => {
    void import('../reports/report-page.tsx');
  }, []);
