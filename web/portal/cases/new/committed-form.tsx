import type { ComponentChildren } from 'preact';
import { api } from '../../../api/client.ts';
import type { ClientReply } from '../../../api/outcome.ts';
import { type SentWith, useAction } from '../../../api/use-action.ts';
import { Form } from '../../../ui/form/form.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useCaseOwner } from '../client/case-owner.ts';
import { CommitmentField } from './commitment-field.tsx';
import { EvidenceField, useEvidence } from './evidence-field.tsx';
import { FilingTrouble, useToFiled } from './filing.tsx';
import type { ObjectionAbout } from './objection-body.ts';
import type { RepairAbout } from './repair-body.ts';
import { formTexts } from './texts.ts';

interface About {
  objection: ObjectionAbout;
  repair: RepairAbout;
}
type Kind = keyof About;

type Body<K extends Kind> = About[K] & {
  statement: string;
  evidence: string[];
  commitment: { accepted: true };
  mandateId: string | undefined;
};
type Send<K extends Kind> = (body: Body<K>, sentWith: SentWith) => Promise<ClientReply<{ caseId: string }>>;

const SEND: { [K in Kind]: Send<K> } = {
  objection: (body, sentWith) => api.POST('/v1/objections', { body, ...sentWith }),
  repair: (body, sentWith) => api.POST('/v1/repairs', { body, ...sentWith }),
};

interface Props<K extends Kind> {
  of: K;
  /** Undefined while no record is chosen. */
  about: () => About[K] | undefined;
  needsProof?: boolean;
  /** The fields that say what it is about. */
  children: ComponentChildren;
}

/** What objections and applications for repair have in common, whatever they are about: the words, the evidence, the commitment. */
export const CommittedForm = <K extends Kind>({ of, about, needsProof = false, children }: Props<K>) => {
  const { submit, statement, hint } = useTexts(formTexts)[of];
  const { mandateId } = useCaseOwner();
  const { values, bind } = useFields({ statement: '', commitment: false });
  const evidence = useEvidence();
  const file = useAction<Body<K>, { caseId: string }>(SEND[of], useToFiled());
  const fileIt = () => {
    const record = about();
    if (record === undefined) return;
    const said = { statement: values.statement, evidence: evidence.ids, commitment: { accepted: true as const } };
    file.run({ ...record, ...said, mandateId });
  };
  return (
    <>
      <FilingTrouble problem={file.problem} />
      <Form action={file} submit={submit} onSubmit={fileIt}>
        {children}
        <TextArea {...bind('statement')} label={statement} hint={hint} max={2000} required />
        <EvidenceField evidence={evidence} required={needsProof} />
        <CommitmentField of={of} {...bind('commitment')} />
      </Form>
    </>
  );
};
