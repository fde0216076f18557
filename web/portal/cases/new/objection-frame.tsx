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
import type { ObjectionAbout, ObjectionBody } from './objection-body.ts';
import { formTexts } from './texts.ts';

interface Props {
  about: () => ObjectionAbout;
  /** The fields that say what it is about. */
  children: ComponentChildren;
}

/** An objection, whatever it is about: the words, the evidence, the commitment. */
export const ObjectionFrame = ({ about, children }: Props) => {
  const { objection: t } = useTexts(formTexts);
  const { mandateId } = useCaseOwner();
  const form = useFields({ statement: '', commitment: false });
  const evidence = useEvidence();
  const file = useAction(
    (body: ObjectionBody, sentWith) => api.POST('/v1/objections', { body: { ...body, mandateId }, ...sentWith }),
    useToFiled(),
  );
  const submit = () => {
    const { statement } = form.values;
    file.run({ ...about(), statement, evidence: evidence.ids, commitment: { accepted: true } });
  };
  return (
    <>
      <FilingTrouble problem={file.problem} />
      <Form action={file} submit={t.submit} onSubmit={submit}>
        {children}
        <TextArea {...form.bind('statement')} label={t.statement} hint={t.hint} max={2000} required />
        <EvidenceField evidence={evidence} />
        <CommitmentField of="objection" {...form.bind('commitment')} />
      </Form>
    </>
  );
};
