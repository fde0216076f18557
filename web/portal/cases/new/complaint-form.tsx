import { api } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { Checkbox } from '../../../ui/form/checkbox.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useCaseOwner } from '../client/case-owner.ts';
import { AccusedFields } from './accused-fields.tsx';
import { type ComplaintBody, complaintBody, complaintFields, MATTERS } from './complaint-body.ts';
import { complaintTexts } from './complaint-texts.ts';
import { DemandFields } from './demand-fields.tsx';
import { EvidenceField, useEvidence } from './evidence-field.tsx';
import { FilingTrouble, useToFiled } from './filing.tsx';
import { LateCaseField } from './late-case-field.tsx';

/** A complaint; which fields there are follows from what it is about. */
export const ComplaintForm = () => {
  const t = useTexts(complaintTexts);
  const form = useFields(complaintFields(new URLSearchParams(location.search)));
  const evidence = useEvidence();
  const { mandateId } = useCaseOwner();
  const file = useAction(
    (body: ComplaintBody, sentWith) => api.POST('/v1/complaints', { body: { ...body, mandateId }, ...sentWith }),
    useToFiled(),
  );
  const { about } = form.values;
  return (
    <>
      <FilingTrouble problem={file.problem} />
      <Form action={file} submit={t.submit} onSubmit={() => file.run(complaintBody(form.values, evidence.ids))}>
        <RadioGroup
          {...form.bind('about')}
          label={t.about}
          options={MATTERS.map((value) => ({ value, label: t.matters[value], hint: t.matterHints[value] }))}
          required
        />
        {about === 'overdue-case' && <LateCaseField {...form.bind('caseId')} />}
        {(about === 'service' || about === 'certificate-demanded') && <AccusedFields form={form} />}
        {about === 'certificate-demanded' && <DemandFields form={form} />}
        <TextArea {...form.bind('statement')} label={t.statement} hint={t.statementHint} max={2000} required />
        <EvidenceField evidence={evidence} />
        {evidence.uploads.all.length > 0 && (
          <Checkbox {...form.bind('evidenceForUnit')} label={t.evidenceForUnit} hint={t.evidenceForUnitHint} />
        )}
      </Form>
    </>
  );
};
