import { Select } from '../../../ui/form/select.tsx';
import { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import type { OwnRecord } from '../../records/own-records.ts';
import { CommittedForm } from './committed-form.tsx';
import { GROUNDS_OF_RECORDS, GroundField } from './ground-field.tsx';
import { MissingFields } from './missing-fields.tsx';
import { aboutOwn, MISSING, objectionFields } from './objection-body.ts';
import { recordOption } from './record-option.ts';
import { formTexts } from './texts.ts';

/** An objection to a record, or to there being none. */
export const ObjectionForm = ({ records }: { records: readonly OwnRecord[] }) => {
  const { record, choose, objection: t } = useTexts(formTexts);
  const { values, bind } = useFields(objectionFields(new URLSearchParams(location.search), records));
  return (
    <CommittedForm of="objection" about={() => aboutOwn(values, records)}>
      <Select
        {...bind('recordId')}
        label={record}
        placeholder={choose}
        options={[...records.map(recordOption), { value: MISSING, label: t.missing }]}
        required
      />
      {values.recordId === MISSING ? (
        <MissingFields bind={bind} />
      ) : (
        <GroundField {...bind('ground')} grounds={GROUNDS_OF_RECORDS} />
      )}
    </CommittedForm>
  );
};
