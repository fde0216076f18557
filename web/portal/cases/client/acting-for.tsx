import type { ComponentChildren } from 'preact';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Spinner } from '../../../ui/feedback/spinner.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { granterName, usable, useUsableMandates } from '../../../ui/mandates/usable-mandates.ts';
import { Page } from '../../../ui/page/page.tsx';
import { ClientContext } from './case-owner.ts';
import { ClientHead } from './client-head.tsx';
import { clientTexts } from './texts.ts';

interface Props {
  mandateId: string;
  children: ComponentChildren;
}

/** Around a page of cases: it is about those of the enterprise that granted the mandate, whose name stays in view. */
export const ActingFor = ({ mandateId, children }: Props) => {
  const t = useTexts(clientTexts);
  const mandates = useUsableMandates();
  if (mandates.data === undefined && mandates.loading) return <Spinner />;
  const mandate = usable(mandates.data?.mandates ?? [], 'object').find((held) => held.mandateId === mandateId);
  if (mandate === undefined)
    return (
      <Page title={t.acting} back={{ to: '/mandates?role=agent', label: t.mandates }}>
        <Answered of={mandates}>{() => <EmptyState title={t.none}>{t.noneText}</EmptyState>}</Answered>
      </Page>
    );
  return (
    <ClientContext.Provider value={{ mandateId, name: granterName(mandate) }}>
      <ClientHead mandate={mandate} />
      {children}
    </ClientContext.Provider>
  );
};
