import { api } from '../../../api/client.ts';
import { useAction } from '../../../api/use-action.ts';
import { DateInput } from '../../../ui/form/date-input.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { useFields } from '../../../ui/form/use-fields.ts';
import { today } from '../../../ui/i18n/format.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import type { OwnRecord } from '../../records/own-records.ts';
import { CommitmentField } from './commitment-field.tsx';
import { EvidenceField, useEvidence } from './evidence-field.tsx';
import { FilingTrouble, useToFiled } from './filing.tsx';
import { recordOption } from './record-option.ts';
import { type RepairBody, repairBody, repairFields } from './repair-body.ts';
import { formTexts } from './texts.ts';

/** An application to have a record repaired. Where the record does not say when duties were done, that and its proof are needed. */
export const RepairForm = ({ records }: { records: readonly OwnRecord[] }) => {
  const { record: label, choose, repair: t } = useTexts(formTexts);
  const format = useFormat();
  const form = useFields(repairFields(new URLSearchParams(location.search), records));
  const evidence = useEvidence();
  const file = useAction((body: RepairBody, sentWith) => api.POST('/v1/repairs', { body, ...sentWith }), useToFiled());
  const record = records.find(({ recordId }) => recordId === form.values.recordId);
  const submit = () => record && file.run(repairBody(form.values, record, evidence.ids));
  return (
    <>
      <FilingTrouble problem={file.problem} />
      <Form action={file} submit={t.submit} onSubmit={submit}>
        <Select
          {...form.bind('recordId')}
          label={label}
          placeholder={choose}
          options={records.map(recordOption)}
          required
        />
        <TextArea {...form.bind('statement')} label={t.statement} hint={t.hint} max={2000} required />
        {record && record.fulfilledOn !== null && <p>{t.fulfilled(format.day(record.fulfilledOn))}</p>}
        {record?.fulfilledOn === null && (
          <DateInput
            {...form.bind('fulfilledOn')}
            label={t.fulfilledOn}
            hint={t.fulfilledHint}
            min={record.decidedOn}
            max={today()}
            required
          />
        )}
        <EvidenceField evidence={evidence} required={record?.fulfilledOn === null} />
        <CommitmentField of="repair" {...form.bind('commitment')} />
      </Form>
    </>
  );
};
