import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Link } from '../../ui/routing/link.tsx';
import { texts } from './inbox-texts.ts';

const LIMIT = 100;

/** What else waits for the desk, on pages of its own. */
export const DeskNotes = () => {
  const t = useTexts(texts);
  const { data } = useAnswer((signal) => api.GET('/v1/statements', { params: { query: { limit: LIMIT } }, signal }));
  if (data === undefined) return null;
  const count = data.statements.length;
  return (
    <p>
      {count === 0 ? t.noStatements : <Link to="/statements">{t.statements(count, data.cursor !== null)}</Link>} ·{' '}
      <Link to="/overdue">{t.overdue}</Link>
    </p>
  );
};
