import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { Notices } from './notices.tsx';
import { Subscribe } from './subscribe.tsx';
import { Subscriptions } from './subscriptions.tsx';
import { texts } from './texts.ts';

/** What changed of reports that were handed in, and of which the enterprise wants to be told. */
export default function SubscriptionsPage() {
  const t = useTexts(texts);
  const held = useAnswer((signal) => api.GET('/v1/subscriptions', { signal }));
  const hasAll =
    held.data?.subscriptions.some(({ reportNo, mandateId, webhook }) => !reportNo && !mandateId && !webhook) === true;
  return (
    <Page title={t.title} lead={t.lead}>
      <Notices />
      <Subscriptions of={held} />
      <Subscribe hasAll={hasAll} onDone={held.reload} />
    </Page>
  );
}
