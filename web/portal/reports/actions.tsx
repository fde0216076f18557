import { Button } from '../../ui/button/button.tsx';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { BrowserHint } from '../../ui/content/browser-hint.tsx';
import { useConfirm } from '../../ui/dialog/confirm.tsx';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Toolbar } from '../../ui/page/toolbar.tsx';
import type { ShownReport } from '../../ui/report/printed.ts';
import css from './actions.module.css';
import { ChangeAlert } from './change-alert.tsx';
import { texts } from './report-texts.ts';
import { isShareable } from './shareable.ts';
import type { Refresh } from './use-refresh.ts';

interface Props {
  report: Pick<ShownReport, 'reportNo' | 'status' | 'fetchedBy'>;
  refresh: Refresh;
}

/** What can be done with the report. One that a department fetched is the department's. */
export const Actions = ({ report: { reportNo, status, fetchedBy }, refresh }: Props) => {
  const t = useTexts(texts);
  const isOwn = fetchedBy === undefined;
  const isUsable = isShareable({ status, fetchedBy });
  return (
    <div class={css.actions}>
      <Toolbar>
        <LinkButton variant={status === 'current' ? 'primary' : 'plain'} href={`/v1/reports/${reportNo}/pdf`} newTab>
          {t.openPdf}
        </LinkButton>
        {isOwn && <LinkButton to={`/reports/${reportNo}/share`}>{isUsable ? t.share : t.shares}</LinkButton>}
        <Button onClick={() => print()}>{t.print}</Button>
        {isOwn && status === 'current' && <RefreshAfterAll reportNo={reportNo} refresh={refresh} />}
        {isUsable && <ChangeAlert reportNo={reportNo} />}
      </Toolbar>
      {isUsable && <p class={css.hint}>{t.pdfHint}</p>}
      <BrowserHint />
      {refresh.problem && <ProblemNotice problem={refresh.problem} />}
    </div>
  );
};

/** Where nothing has changed it is asked first: the report in somebody's hands then reads as superseded. */
const RefreshAfterAll = ({ reportNo, refresh }: { reportNo: string; refresh: Refresh }) => {
  const t = useTexts(texts);
  const confirm = useConfirm();
  const ask = async () => {
    if (await confirm({ title: t.refreshTitle, text: <p>{t.refreshText}</p>, yes: t.refresh }))
      await refresh.run(reportNo);
  };
  return (
    <Button busy={refresh.busy} onClick={ask}>
      {t.refresh}
    </Button>
  );
};
