import { api } from '../../../api/client.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { Button } from '../../../ui/button/button.tsx';
import { LinkButton } from '../../../ui/button/link-button.tsx';
import { BrowserHint } from '../../../ui/content/browser-hint.tsx';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { clientBase } from '../../../ui/mandates/client-base.ts';
import { usable, useUsableMandates } from '../../../ui/mandates/usable-mandates.ts';
import { Page } from '../../../ui/page/page.tsx';
import { Toolbar } from '../../../ui/page/toolbar.tsx';
import { ReportSheet } from '../../../ui/report/report-sheet.tsx';
import type { PageProps } from '../../../ui/routing/page-route.ts';
import { RecordAction } from '../record-action.tsx';
import css from '../report-page.module.css';
import { Standing } from '../standing.tsx';
import { mandatedPath } from './mandated-path.ts';
import { texts } from './texts.ts';

/** A report of another enterprise, read on its mandate. Sharing it, and issuing it again, are for that enterprise. */
export default function MandatedReportPage({ params: { mandate, no } }: PageProps<'mandate' | 'no'>) {
  const t = useTexts(texts);
  const path = { mandateId: mandate, reportNo: no };
  const report = useAnswer(
    (signal) =>
      api.GET('/v1/mandates/{mandateId}/reports/{reportNo}', { params: { path, query: { printed: '1' } }, signal }),
    [mandate, no],
  );
  const mandates = useUsableMandates();
  const mayObject = usable(mandates.data?.mandates ?? [], 'object').some(({ mandateId }) => mandateId === mandate);
  const back = `/reports/on-behalf?mandate=${encodeURIComponent(mandate)}`;
  return (
    <Page title={t.report} tab={`${t.report} ${no}`} back={{ to: back, label: t.back }}>
      <Answered of={report}>
        {(it) => (
          <>
            <div class={css.around}>
              <Standing report={it} pathOf={(reportNo) => mandatedPath(mandate, reportNo)} />
              <Toolbar>
                <LinkButton variant="primary" href={`/v1/mandates/${mandate}/reports/${no}/pdf`} newTab>
                  {t.openPdf}
                </LinkButton>
                <Button onClick={() => print()}>{t.print}</Button>
              </Toolbar>
              <BrowserHint />
            </div>
            {it.printed && (
              <ReportSheet
                report={{ ...it, printed: it.printed }}
                actionsOf={
                  mayObject
                    ? (recordId) => <RecordAction {...{ report: it, recordId }} base={clientBase(mandate)} />
                    : undefined
                }
              />
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}
