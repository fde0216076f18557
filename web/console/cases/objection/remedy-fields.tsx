import type { Objection } from '../../../ui/cases/case-types.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { ReasonField } from '../actions/reason-field.tsx';
import { ChangeFields } from './change-fields.tsx';
import { NewRecordFields } from './new-record-fields.tsx';
import type { ObjectionForm } from './objection-form.ts';
import { texts } from './texts.ts';

interface Props {
  objection: Objection;
  form: ObjectionForm;
  /** Where the reason stands elsewhere in the form. */
  isWithoutReason?: boolean;
}

/** The new version of the record, as its unit makes it. */
export const RemedyFields = ({ objection, form, isWithoutReason = false }: Props) => {
  const t = useTexts(texts);
  const { remedy } = form.values;
  const possible = objection.recordId === null ? (['add'] as const) : (['correct', 'mark', 'withdraw'] as const);
  const options = possible.map((value) => ({ value, ...t.remedies[value] }));
  return (
    <>
      <RadioGroup
        {...form.bind('remedy')}
        onChange={(value) => form.set({ remedy: value, changes: {} })}
        label={t.remedy}
        required
        options={options}
      />
      {(remedy === 'correct' || remedy === 'mark') && <ChangeFields {...{ objection, form, remedy }} />}
      {remedy === 'add' && <NewRecordFields form={form} />}
      {!isWithoutReason && <ReasonField {...form.bind('reason')} />}
    </>
  );
};
