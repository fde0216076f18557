import { useTexts } from '../../ui/i18n/texts.ts';
import { Link } from '../../ui/routing/link.tsx';
import { texts } from './report-texts.ts';

/** An objection starts at the record it is about; while one is open, the way leads there. */
export const RecordAction = ({ recordId, marks }: { recordId: string; marks: readonly string[] }) => {
  const t = useTexts(texts);
  return (
    <span>
      {marks.includes('objection') ? (
        <Link to="/objections">{t.objection}</Link>
      ) : (
        <Link to={`/objections/new?record=${encodeURIComponent(recordId)}`}>{t.object}</Link>
      )}
    </span>
  );
};
