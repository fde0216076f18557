import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Link } from '../../ui/routing/link.tsx';
import { useMe } from '../../ui/session/session.tsx';
import { texts } from './inbox-texts.ts';
import { newerThan, seenUntil } from './seen-messages.ts';

const LIMIT = 50;

/** How many messages came since they were last looked at here. */
export const NewMessages = () => {
  const t = useTexts(texts);
  const me = useMe();
  const { data } = useAnswer((signal) => api.GET('/v1/messages', { params: { query: { limit: LIMIT } }, signal }));
  const count = newerThan(data?.messages ?? [], seenUntil(me)).length;
  if (count === 0) return null;
  return (
    <p>
      <Link to="/messages">{t.messages(count, count === LIMIT)}</Link>
    </p>
  );
};
