import { useTexts } from '../../../ui/i18n/texts.ts';
import { Link } from '../../../ui/routing/link.tsx';
import { showTexts } from './texts.ts';

export const RecordLink = ({ recordId }: { recordId: string }) => {
  const t = useTexts(showTexts);
  return <Link to={`/records/${encodeURIComponent(recordId)}`}>{t.showRecord}</Link>;
};
