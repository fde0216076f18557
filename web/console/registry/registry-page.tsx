import { Filters } from '../../ui/address/filters.tsx';
import { useAddress } from '../../ui/address/use-address.ts';
import { useDomains } from '../../ui/domains/use-domains.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { TextInput } from '../../ui/form/text-input.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { Section } from '../../ui/page/section.tsx';
import { PlatformKeys } from './platform-keys.tsx';
import { texts } from './texts.ts';
import { matching, unitsOf } from './unit-domains.ts';
import { UnitTable } from './unit-table.tsx';

/** Who sends data, in which domains, and how programs get in. */
export default function RegistryPage() {
  const t = useTexts(texts);
  const domains = useDomains();
  const address = useAddress({ q: '' });
  return (
    <Page title={t.title} lead={t.lead}>
      <Section title={t.units}>
        <Filters address={address}>
          <TextInput {...address.bind('q')} type="search" label={t.search} hint={t.searchHint} />
        </Filters>
        <Answered of={domains}>
          {(answer) => {
            const units = matching(unitsOf(answer.domains), address.values.q);
            if (units.length === 0) return <EmptyState title={t.none}>{t.noneText}</EmptyState>;
            return (
              <>
                <p role="status">{t.count(units.length)}</p>
                <UnitTable units={units} />
              </>
            );
          }}
        </Answered>
      </Section>
      <Section title={t.access}>
        <p>{t.accessText}</p>
      </Section>
      <PlatformKeys />
    </Page>
  );
}
