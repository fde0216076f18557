import { useTexts } from '../../../ui/i18n/texts.ts';
import { Link } from '../../../ui/routing/link.tsx';
import { useCaseOwner } from '../client/case-owner.ts';
import { showTexts } from './texts.ts';

/** What is held of a client is no agent's to see: its number alone. */
export const RecordLink = ({ recordId }: { recordId: string }) => {
  const t = useTexts(showTexts);
  const { client } = useCaseOwner();
  if (client !== undefined) return <code>{recordId}</code>;
  return <Link to={`/records/${encodeURIComponent(recordId)}`}>{t.showRecord}</Link>;
};
