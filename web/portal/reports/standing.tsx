import { Button } from '../../ui/button/button.tsx';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import type { ShownReport } from '../../ui/report/printed.ts';
import { Link } from '../../ui/routing/link.tsx';
import { texts } from './report-texts.ts';
import type { Refresh } from './use-refresh.ts';

const KINDS = { current: 'done', 'data-changed': 'warning', superseded: 'warning', revoked: 'warning' } as const;

interface Props {
  report: ShownReport;
  /** Absent where it is not this reader's to issue again. */
  refresh?: Refresh;
  /** Where the page of the report that replaces it lies. */
  pathOf?: (reportNo: string) => string;
}

const ownPath = (reportNo: string): string => `/reports/${reportNo}`;

/** Whether the report still holds, what its readers are told, and what to do. */
export const Standing = ({ report, refresh, pathOf = ownPath }: Props) => {
  const { status, revocation, supersededBy, reportNo } = report;
  const canRefresh = refresh !== undefined && report.refresh !== null;
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <Notice kind={KINDS[status]} title={t.standing[status]}>
      <p>
        {t.meaning[status]} {canRefresh && t.refreshHint}
        {supersededBy && <Link to={pathOf(supersededBy)}>{supersededBy}</Link>}
      </p>
      {revocation && (
        <p>
          {t.revokedOn(format.instant(revocation.revokedAt))}
          <Chinese>{revocation.reason}</Chinese>
        </p>
      )}
      {canRefresh && (
        <Button variant="primary" busy={refresh.busy} onClick={() => refresh.run(reportNo)}>
          {t.refresh}
        </Button>
      )}
      {status === 'revoked' && refresh && <LinkButton to="/">{t.newReport}</LinkButton>}
    </Notice>
  );
};
