import { api } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { Button } from '../../ui/button/button.tsx';
import { useConfirm } from '../../ui/dialog/confirm.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Listed } from '../../ui/feedback/listed.tsx';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Section } from '../../ui/page/section.tsx';
import type { Column } from '../../ui/table/column.ts';
import { Table } from '../../ui/table/table.tsx';
import { GrantForm } from './grant-form.tsx';
import { type Mandate, texts } from './texts.ts';
import { useMandateColumns } from './use-mandate-columns.tsx';
import { useMandates } from './use-mandates.ts';

/** What the enterprise allows others: a new mandate, and those there are, to be revoked. */
export const Granted = () => {
  const t = useTexts(texts);
  const mandates = useMandates('granter');
  const confirm = useConfirm();
  const revoke = useAction(
    (mandateId: string, sentWith) =>
      api.POST('/v1/mandates/{mandateId}/revoke', { params: { path: { mandateId } }, ...sentWith }),
    mandates.reload,
  );
  const ask = async ({ mandateId, agent: { name } }: Mandate) => {
    const question = { title: t.revokeTitle, text: t.revokeText(name), yes: t.revoke, isDanger: true };
    if (await confirm(question)) await revoke.run(mandateId);
  };
  const columns: readonly Column<Mandate>[] = [
    ...useMandateColumns('granter'),
    { key: 'revoke', head: t.revoke, cell: (mandate) => <Revoke mandate={mandate} onClick={() => ask(mandate)} /> },
  ];
  return (
    <>
      <GrantForm onGranted={mandates.reload} />
      <Section title={t.captionGranted}>
        {revoke.problem && <ProblemNotice problem={revoke.problem} />}
        <Listed of={mandates} empty={<EmptyState title={t.noneGranted}>{t.noneGrantedText}</EmptyState>}>
          {(items) => <Table caption={t.captionGranted} isCaptionHidden columns={columns} rows={items} rowKey={idOf} />}
        </Listed>
      </Section>
    </>
  );
};

const idOf = ({ mandateId }: Mandate): string => mandateId;

const Revoke = ({ mandate: { state, agent }, onClick }: { mandate: Mandate; onClick: () => void }) => {
  const t = useTexts(texts);
  if (state !== 'active') return <>—</>;
  return (
    <Button variant="danger" label={t.revokeOf(agent.name)} onClick={onClick}>
      {t.revoke}
    </Button>
  );
};
