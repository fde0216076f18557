import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { BrowserHint } from '../../ui/content/browser-hint.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Card } from '../../ui/page/card.tsx';
import { Page } from '../../ui/page/page.tsx';
import { Section } from '../../ui/page/section.tsx';
import { ReportSheet } from '../../ui/report/report-sheet.tsx';
import type { PageProps } from '../../ui/routing/page-route.ts';
import { texts } from './fetched-report-texts.ts';
import { ReportStanding } from './report-standing.tsx';

/** A report the unit fetched. Each opening is shown to the enterprise, and said here. */
const FetchedReportPage = ({ params: { uscc, no } }: PageProps<'uscc' | 'no'>) => {
  const t = useTexts(texts);
  const params = { path: { uscc, reportNo: no }, query: { printed: '1' as const } };
  const report = useAnswer(
    (signal) => api.GET('/v1/enterprises/{uscc}/reports/{reportNo}', { params, signal }),
    [uscc, no],
  );
  const pdf = report.data && (
    <LinkButton
      variant="primary"
      href={`/v1/enterprises/${encodeURIComponent(uscc)}/reports/${encodeURIComponent(no)}/pdf`}
      newTab
    >
      {t.pdf}
    </LinkButton>
  );
  return (
    <Page title={t.title} lead={t.seen} back={{ to: '/fetch', label: t.back }} actions={pdf}>
      <BrowserHint />
      <Answered of={report}>
        {(shown) => (
          <>
            <Card>
              <ReportStanding report={shown} />
            </Card>
            {shown.printed && (
              <Section title={t.report}>
                <ReportSheet report={{ ...shown, printed: shown.printed }} />
              </Section>
            )}
          </>
        )}
      </Answered>
    </Page>
  );
};

export default FetchedReportPage;
