import { useTexts } from '../../ui/i18n/texts.ts';
import type { ShownReport } from '../../ui/report/printed.ts';
import { Link } from '../../ui/routing/link.tsx';
import { texts } from './report-texts.ts';

interface Props {
  report: Pick<ShownReport, 'domains'>;
  recordId: string;
  /** Where the cases of the report's enterprise are, unless it is the one signed in. */
  base?: string;
}

/** An objection starts at the record it is about; while one is open, the way leads there. */
export const RecordAction = ({ report, recordId, base = '' }: Props) => {
  const t = useTexts(texts);
  const domain = report.domains.find(({ records }) => records.some((record) => record.recordId === recordId));
  const isOpen = domain?.records.find((record) => record.recordId === recordId)?.marks.includes('objection');
  const query = new URLSearchParams({ record: recordId, domain: domain?.code ?? '' });
  return (
    <span>
      {isOpen ? (
        <Link to={`${base}/objections`}>{t.objection}</Link>
      ) : (
        <Link to={`${base}/objections/new?${query}`}>{t.object}</Link>
      )}
    </span>
  );
};
