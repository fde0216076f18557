import { DateInput } from '../../../ui/form/date-input.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { useFields } from '../../../ui/form/use-fields.ts';
import { today } from '../../../ui/i18n/format.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import type { OwnRecord } from '../../records/own-records.ts';
import { CommittedForm } from './committed-form.tsx';
import { recordOption } from './record-option.ts';
import { aboutHeld, repairFields } from './repair-body.ts';
import { formTexts } from './texts.ts';

/** An application to have a record repaired. Where the record does not say when duties were done, that and its proof are needed. */
export const RepairForm = ({ records }: { records: readonly OwnRecord[] }) => {
  const { record: label, choose, repair: t } = useTexts(formTexts);
  const format = useFormat();
  const { values, bind } = useFields(repairFields(new URLSearchParams(location.search), records));
  const record = records.find(({ recordId }) => recordId === values.recordId);
  return (
    <CommittedForm
      of="repair"
      about={() => record && aboutHeld(record, values)}
      needsProof={record?.fulfilledOn === null}
    >
      <Select {...bind('recordId')} label={label} placeholder={choose} options={records.map(recordOption)} required />
      {record && record.fulfilledOn !== null && <p>{t.fulfilled(format.day(record.fulfilledOn))}</p>}
      {record?.fulfilledOn === null && (
        <DateInput
          {...bind('fulfilledOn')}
          label={t.fulfilledOn}
          hint={t.fulfilledHint}
          min={record.decidedOn}
          max={today()}
          required
        />
      )}
    </CommittedForm>
  );
};
