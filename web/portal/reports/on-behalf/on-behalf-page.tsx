import { useAddress } from '../../../ui/address/use-address.ts';
import { LinkButton } from '../../../ui/button/link-button.tsx';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { clientBase } from '../../../ui/mandates/client-base.ts';
import { granterName, type Mandate, usable, useUsableMandates } from '../../../ui/mandates/usable-mandates.ts';
import { Page } from '../../../ui/page/page.tsx';
import { IssueByMandate } from './issue-by-mandate.tsx';
import { MandatedReports } from './mandated-reports.tsx';
import { texts } from './texts.ts';

/** An agent has reports issued for the enterprises that mandated it, and reads them. */
export default function OnBehalfPage() {
  const t = useTexts(texts);
  const mandates = useUsableMandates();
  return (
    <Page
      title={t.title}
      lead={t.lead}
      back={{ to: '/reports', label: t.all }}
      actions={<LinkButton to="/reports/groups">{t.group}</LinkButton>}
    >
      <Answered of={mandates}>
        {({ mandates: all }) => {
          const held = usable(all, 'issue', 'read');
          return held.length === 0 ? <NoMandate /> : <ByMandate held={held} />;
        }}
      </Answered>
    </Page>
  );
}

const NoMandate = () => {
  const t = useTexts(texts);
  return (
    <EmptyState title={t.none} action={<LinkButton to="/mandates?role=agent">{t.mandates}</LinkButton>}>
      {t.noneHint}
    </EmptyState>
  );
};

/** One at a time; which one is in the address. */
const ByMandate = ({ held }: { held: readonly Mandate[] }) => {
  const t = useTexts(texts);
  const address = useAddress({ mandate: '' });
  const chosen = held.find(({ mandateId }) => mandateId === address.values.mandate) ?? held[0];
  if (chosen === undefined) return null;
  return (
    <>
      <Select
        {...address.bind('mandate')}
        value={chosen.mandateId}
        label={t.enterprise}
        options={held.map((mandate) => ({ value: mandate.mandateId, label: granterName(mandate), lang: 'zh-CN' }))}
      />
      {chosen.scopes.includes('object') && (
        <p>
          <LinkButton to={`${clientBase(chosen.mandateId)}/objections`}>{t.cases}</LinkButton>
        </p>
      )}
      {chosen.scopes.includes('issue') && <IssueByMandate key={chosen.mandateId} mandate={chosen} />}
      <MandatedReports mandateId={chosen.mandateId} />
    </>
  );
};
