import { Button } from '../../ui/button/button.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { useMe } from '../../ui/session/session.tsx';
import { DeskNotes } from './desk-notes.tsx';
import { texts } from './inbox-texts.ts';
import { NewMessages } from './new-messages.tsx';
import { useWaiting } from './use-waiting.ts';
import { WaitingList } from './waiting-list.tsx';

/** Where a day begins: all that waits, by the day it is due. */
export default function InboxPage() {
  const t = useTexts(texts);
  const { unit } = useMe();
  const waiting = useWaiting();
  const lead = unit === undefined ? t.leadDesk : <Chinese>{unit.name}</Chinese>;
  return (
    <Page title={t.title} lead={lead} actions={<Button onClick={waiting.reload}>{t.refresh}</Button>}>
      <NewMessages />
      {unit === undefined && <DeskNotes />}
      <Answered of={waiting}>{(inbox) => <WaitingList inbox={inbox} />}</Answered>
    </Page>
  );
}
