import { api } from '../../api/client.ts';
import { usePages } from '../../api/use-pages.ts';
import { Badge } from '../content/badge.tsx';
import { Chinese } from '../content/chinese.tsx';
import { EmptyState } from '../feedback/empty-state.tsx';
import { Listed } from '../feedback/listed.tsx';
import { useTexts } from '../i18n/texts.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Link } from '../routing/link.tsx';
import css from './message-list.module.css';
import { type Message, texts } from './texts.ts';

interface Props {
  /** Where what a message is about can be seen. */
  pathOf: (message: Message) => string;
}

/** What the platform told whoever is signed in, the latest first. */
export const MessageList = ({ pathOf }: Props) => {
  const t = useTexts(texts);
  const messages = usePages(
    (cursor, signal) => api.GET('/v1/messages', { params: { query: { cursor } }, signal }),
    (reply) => reply.messages,
  );
  return (
    <Listed of={messages} empty={<EmptyState title={t.none}>{t.noneText}</EmptyState>}>
      {(items) => (
        <ul class={css.list}>
          {items.map((message) => (
            <MessageItem key={message.id} message={message} path={pathOf(message)} />
          ))}
        </ul>
      )}
    </Listed>
  );
};

const MessageItem = ({ message, path }: { message: Message; path: string }) => {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <li class={css.item}>
      <p class={css.head}>
        <Badge tone="grey">{t.subject(message)}</Badge>
        <time dateTime={message.at}>{format.instant(message.at)}</time>
      </p>
      <p>
        <Chinese>{message.text}</Chinese>
      </p>
      <p>
        <Link to={path}>{t.opens(message)}</Link>
      </p>
    </li>
  );
};
