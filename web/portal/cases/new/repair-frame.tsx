import type { ComponentChildren } from 'preact';
import { api } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { Form } from '../../../ui/form/form.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useCaseOwner } from '../client/case-owner.ts';
import { CommitmentField } from './commitment-field.tsx';
import { EvidenceField, useEvidence } from './evidence-field.tsx';
import { FilingTrouble, useToFiled } from './filing.tsx';
import { type RepairAbout, type RepairBody, repairBody } from './repair-body.ts';
import { formTexts } from './texts.ts';

interface Props {
  /** Undefined while no record is chosen. */
  about: () => RepairAbout | undefined;
  needsProof?: boolean;
  /** The fields that say what it is about. */
  children: ComponentChildren;
}

/** An application for repair, whatever record it is about: the words, the evidence, the commitment. */
export const RepairFrame = ({ about, needsProof = false, children }: Props) => {
  const { repair: t } = useTexts(formTexts);
  const { mandateId } = useCaseOwner();
  const form = useFields({ statement: '', commitment: false });
  const evidence = useEvidence();
  const file = useAction(
    (body: RepairBody, sentWith) => api.POST('/v1/repairs', { body: { ...body, mandateId }, ...sentWith }),
    useToFiled(),
  );
  const submit = () => {
    const record = about();
    if (record !== undefined) file.run(repairBody(record, form.values.statement, evidence.ids));
  };
  return (
    <>
      <FilingTrouble problem={file.problem} />
      <Form action={file} submit={t.submit} onSubmit={submit}>
        {children}
        <TextArea {...form.bind('statement')} label={t.statement} hint={t.hint} max={2000} required />
        <EvidenceField evidence={evidence} required={needsProof} />
        <CommitmentField of="repair" {...form.bind('commitment')} />
      </Form>
    </>
  );
};
