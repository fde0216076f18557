import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Chinese } from '../../ui/content/chinese.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { editionOf } from '../../ui/report/edition.ts';
import type { ShownReport } from '../../ui/report/printed.ts';
import { ReportSheet } from '../../ui/report/report-sheet.tsx';
import type { PageProps } from '../../ui/routing/page-route.ts';
import { Actions } from './actions.tsx';
import { Checking } from './checking.tsx';
import { RecordAction } from './record-action.tsx';
import css from './report-page.module.css';
import { texts } from './report-texts.ts';
import { SignedData } from './signed-data.tsx';
import { Standing } from './standing.tsx';
import { useRefresh } from './use-refresh.ts';

/** A report as its enterprise sees it: what it says, whether it still holds, and what can be done with it. */
export default function ReportPage({ params: { no } }: PageProps<'no'>) {
  const t = useTexts(texts);
  const report = useAnswer(
    (signal) =>
      api.GET('/v1/reports/{reportNo}', { params: { path: { reportNo: no }, query: { printed: '1' } }, signal }),
    [no],
  );
  return (
    <Page title={t.title} tab={`${t.title} ${no}`} back={{ to: '/reports', label: t.all }}>
      <Answered of={report}>{(it) => <Shown report={it} />}</Answered>
    </Page>
  );
}

const Shown = ({ report }: { report: ShownReport }) => {
  const { printed, reportNo } = report;
  const refresh = useRefresh();
  return (
    <>
      <div class={css.around}>
        <Standing {...{ report, refresh }} />
        <Origin report={report} />
        <Actions {...{ report, refresh }} />
      </div>
      {printed && (
        <ReportSheet
          report={{ ...report, printed }}
          actionsOf={(recordId) => <RecordAction {...{ report, recordId }} />}
        />
      )}
      <div class={css.around}>
        <Checking report={report} />
        <SignedData reportNo={reportNo} />
      </div>
    </>
  );
};

/** Who had it issued, where it was not the enterprise itself; and what the English on the page is. */
const Origin = ({ report: { fetchedBy, issuedBy, language } }: { report: ShownReport }) => {
  const t = useTexts(texts);
  const isAided = editionOf(language, useLanguage()) === 'both-on-screen';
  return (
    <>
      {fetchedBy && (
        <Notice kind="info">
          <p>
            <Chinese>{fetchedBy.unit}</Chinese> {t.fetchedBy(fetchedBy.matterNo)}
          </p>
        </Notice>
      )}
      {issuedBy && (
        <Notice kind="info">
          <p>
            <Chinese>{issuedBy.name}</Chinese> {t.issuedBy}
          </p>
        </Notice>
      )}
      {isAided && <p>{t.onlyOnScreen}</p>}
    </>
  );
};
