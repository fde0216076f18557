import { useTexts } from '../../ui/i18n/texts.ts';
import { MessageList } from '../../ui/messages/message-list.tsx';
import type { Message } from '../../ui/messages/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { casePath } from '../cases/case-path.ts';
import { texts } from './texts.ts';

/** What the enterprise is told of its cases and statements. */
export default function MessagesPage() {
  const t = useTexts(texts);
  return (
    <Page title={t.title} lead={t.lead}>
      <MessageList pathOf={pathOf} />
    </Page>
  );
}

/** A statement's number is the enterprise's code, a dash and the record's; nobody asks an enterprise for assistance. */
const pathOf = ({ kind, caseId }: Message): string =>
  kind === 'statement'
    ? `/records/${encodeURIComponent(caseId.slice(caseId.indexOf('-') + 1))}`
    : (casePath(caseId) ?? '/');
