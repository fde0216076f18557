import type { operations } from '../../api/openapi.d.ts';
import { LinkButton } from '../../ui/button/link-button.tsx';
import { Badge, type Tone } from '../../ui/content/badge.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { Facts } from '../../ui/content/facts.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { texts } from './fetched-report-texts.ts';

export type FetchedReport = operations['getFetchedReport']['responses'][200]['content']['application/json'];

const TONES: Readonly<Record<FetchedReport['status'], Tone>> = {
  current: 'green',
  'data-changed': 'amber',
  superseded: 'grey',
  revoked: 'red',
};

/** Whether the report may still be relied on, and what to do where it may not. */
export const ReportStanding = ({ report }: { report: FetchedReport }) => {
  const t = useTexts(texts);
  const { status, reportNo, verificationCode } = report;
  return (
    <>
      <Facts
        rows={[
          [t.number, <code>{reportNo}</code>],
          [t.code, <code>{verificationCode}</code>],
          [t.status, <Badge tone={TONES[status]}>{t.statuses[status]}</Badge>],
        ]}
      />
      {status !== 'current' && (
        <Notice kind="warning" title={t.statuses[status]}>
          <p>
            <WhyNot report={report} />
          </p>
          {status === 'data-changed' && <LinkButton to="/fetch">{t.fetchAgain}</LinkButton>}
        </Notice>
      )}
    </>
  );
};

const WhyNot = ({ report: { revocation, supersededBy } }: { report: FetchedReport }) => {
  const t = useTexts(texts);
  const format = useFormat();
  if (revocation !== null)
    return (
      <>
        {t.revoked(format.instant(revocation.revokedAt))}
        <Chinese>{revocation.reason}</Chinese>
      </>
    );
  return <>{supersededBy === null ? t.changed : t.superseded(supersededBy)}</>;
};
