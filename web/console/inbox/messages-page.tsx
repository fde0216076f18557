import { useEffect } from 'preact/hooks';
import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { MessageList } from '../../ui/messages/message-list.tsx';
import type { Message } from '../../ui/messages/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { useMe } from '../../ui/session/session.tsx';
import { texts } from './messages-texts.ts';
import { markSeen } from './seen-messages.ts';
import { pathTo } from './waiting.ts';

/** What the unit, or the desk, is told. */
export default function MessagesPage() {
  const t = useTexts(texts);
  useMarkSeen();
  return (
    <Page title={t.title} lead={t.lead}>
      <MessageList pathOf={pathOf} />
    </Page>
  );
}

const pathOf = ({ kind, caseId }: Message): string => (kind === 'statement' ? '/statements' : pathTo(kind, caseId));

const useMarkSeen = (): void => {
  const me = useMe();
  const { data } = useAnswer((signal) => api.GET('/v1/messages', { params: { query: { limit: 1 } }, signal }));
  const latest = data?.messages[0]?.at;
  useEffect(() => {
    if (latest !== undefined) markSeen(me, latest);
  }, [latest, me]);
};
