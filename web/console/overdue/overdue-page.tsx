import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { OverdueCases } from './overdue-cases.tsx';
import { OverdueRequests } from './overdue-requests.tsx';
import { texts } from './texts.ts';

/** What the desk has to see to: everything that is late, whoever holds it. */
export default function OverduePage() {
  const t = useTexts(texts);
  return (
    <Page title={t.title} lead={t.lead}>
      <OverdueCases />
      <OverdueRequests />
    </Page>
  );
}
