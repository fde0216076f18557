import { useAddress } from '../../ui/address/use-address.ts';
import { Tabs } from '../../ui/content/tabs.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { Granted } from './granted.tsx';
import { Held } from './held.tsx';
import { texts } from './texts.ts';

/** Who may act for the enterprise, and for whom it may act. */
export default function MandatesPage() {
  const t = useTexts(texts);
  const address = useAddress({ role: 'granter' });
  const { role } = address.values;
  return (
    <Page title={t.title} lead={t.lead}>
      <Tabs
        label={t.tabs}
        tabs={[
          { id: 'granter', label: t.granter },
          { id: 'agent', label: t.agent },
        ]}
        selected={role}
        onSelect={(id) => address.set({ role: id })}
      >
        {role === 'agent' ? <Held /> : <Granted />}
      </Tabs>
    </Page>
  );
}
