import { useAddress } from '../../../ui/address/use-address.ts';
import { Tabs } from '../../../ui/content/tabs.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Card } from '../../../ui/page/card.tsx';
import { Section } from '../../../ui/page/section.tsx';
import { CheckAssistance } from '../assistance/check-assistance.tsx';
import type { Check } from '../check-types.ts';
import { CheckResults } from '../results/check-results.tsx';
import { CheckFacts } from './check-facts.tsx';
import { CheckSummary } from './check-summary.tsx';
import { DomainsData } from './domains-data.tsx';
import { texts } from './texts.ts';

const PARTS = ['results', 'domains', 'assistance', 'about'] as const;

/** What came of a check: the sums, then subject by subject, domain by domain, and what units were asked. */
export const FinishedCheck = ({ check }: { check: Check }) => {
  const t = useTexts(texts);
  const address = useAddress({ part: 'results' });
  const part = PARTS.find((one) => one === address.values.part) ?? 'results';
  const parts = PARTS.map((id) => ({ id, label: t[id] }));
  return (
    <>
      <Section title={t.summary}>
        <Card>
          <CheckSummary counts={check.counts} />
        </Card>
      </Section>
      <Tabs label={t.parts} tabs={parts} selected={part} onSelect={(chosen) => address.set({ part: chosen })}>
        {part === 'results' && <CheckResults check={check} />}
        {part === 'domains' && <DomainsData domains={check.domains} />}
        {part === 'assistance' && <CheckAssistance check={check} />}
        {part === 'about' && <CheckFacts check={check} />}
      </Tabs>
    </>
  );
};
