import { api } from '../../api/client.ts';
import { usePages } from '../../api/use-pages.ts';
import { Filters } from '../../ui/address/filters.tsx';
import { useAddress } from '../../ui/address/use-address.ts';
import { domainLabel } from '../../ui/domains/domain-label.ts';
import { type Domain, useDomains } from '../../ui/domains/use-domains.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Listed } from '../../ui/feedback/listed.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { DateInput } from '../../ui/form/date-input.tsx';
import { Select } from '../../ui/form/select.tsx';
import { today } from '../../ui/i18n/format.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import type { PageProps } from '../../ui/routing/page-route.ts';
import { useMe } from '../../ui/session/session.tsx';
import { unitsOf } from '../domains/units-of.ts';
import { HeldTable } from './held-table.tsx';
import { heldTexts } from './held-texts.ts';

/** What the platform holds of what a unit sent, to be compared with the unit's own books. */
export default function HeldPage({ params: { domain: code } }: PageProps<'domain'>) {
  const t = useTexts(heldTexts);
  const language = useLanguage();
  const domains = useDomains();
  const known = domains.data?.domains.find((domain) => domain.code === code);
  const name = known === undefined ? code : domainLabel(known, language);
  return (
    <Page title={t.title(name)} lead={t.lead} back={{ to: `/feeds/${code}`, label: t.back }}>
      <Answered of={domains}>
        {() => (known === undefined ? <EmptyState title={t.noDomain} /> : <HeldBy domain={known} />)}
      </Answered>
    </Page>
  );
}

/** A unit compares its own; the operator any. */
const HeldBy = ({ domain }: { domain: Domain }) => {
  const t = useTexts(heldTexts);
  const { unit: own } = useMe();
  const units = unitsOf([domain]).filter(({ value }) => own === undefined || value === own.id);
  const address = useAddress({ unit: units[0]?.value ?? '', from: '', to: '' });
  if (units.length === 0) return <EmptyState title={t.notYours}>{t.notYoursText}</EmptyState>;
  const isOrdered = address.values.to === '' || address.values.from <= address.values.to;
  return (
    <>
      <Filters address={address}>
        <Select {...address.bind('unit')} label={t.unit} options={units} required />
        <DateInput {...address.bind('from')} label={t.from} max={today()} />
        <DateInput {...address.bind('to')} label={t.to} max={today()} />
      </Filters>
      {isOrdered ? <Held domain={domain.code} of={address.values} /> : <Notice kind="fault">{t.order}</Notice>}
    </>
  );
};

interface HeldProps {
  domain: string;
  of: { unit: string; from: string; to: string };
}

const Held = ({ domain, of: { unit, from, to } }: HeldProps) => {
  const t = useTexts(heldTexts);
  const held = usePages(
    (cursor, signal) =>
      api.GET('/v1/domains/{domain}/reconciliation', {
        params: { path: { domain }, query: { unit, from: from || undefined, to: to || undefined, cursor } },
        signal,
      }),
    (reply) => reply.records,
    [domain, unit, from, to],
  );
  return (
    <Listed of={held} empty={<EmptyState title={t.none}>{t.noneText}</EmptyState>}>
      {(records) => <HeldTable records={records} />}
    </Listed>
  );
};
