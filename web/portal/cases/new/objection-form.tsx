import { api } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { Form } from '../../../ui/form/form.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import type { OwnRecord } from '../../records/own-records.ts';
import { CommitmentField } from './commitment-field.tsx';
import { EvidenceField, useEvidence } from './evidence-field.tsx';
import { FilingTrouble, useToFiled } from './filing.tsx';
import { GroundField } from './ground-field.tsx';
import { MissingFields } from './missing-fields.tsx';
import { MISSING, type ObjectionBody, objectionBody, objectionFields } from './objection-body.ts';
import { recordOption } from './record-option.ts';
import { formTexts } from './texts.ts';

/** An objection to a record, or to there being none. */
export const ObjectionForm = ({ records }: { records: readonly OwnRecord[] }) => {
  const { record, choose, objection: t } = useTexts(formTexts);
  const form = useFields(objectionFields(new URLSearchParams(location.search), records));
  const evidence = useEvidence();
  const file = useAction(
    (body: ObjectionBody, sentWith) => api.POST('/v1/objections', { body, ...sentWith }),
    useToFiled(),
  );
  const isMissing = form.values.recordId === MISSING;
  return (
    <>
      <FilingTrouble problem={file.problem} />
      <Form
        action={file}
        submit={t.submit}
        onSubmit={() => file.run(objectionBody(form.values, records, evidence.ids))}
      >
        <Select
          {...form.bind('recordId')}
          label={record}
          placeholder={choose}
          options={[...records.map(recordOption), { value: MISSING, label: t.missing }]}
          required
        />
        {isMissing ? <MissingFields form={form} /> : <GroundField {...form.bind('ground')} />}
        <TextArea {...form.bind('statement')} label={t.statement} hint={t.hint} max={2000} required />
        <EvidenceField evidence={evidence} />
        <CommitmentField of="objection" {...form.bind('commitment')} />
      </Form>
    </>
  );
};
