import { DateInput } from '../../../ui/form/date-input.tsx';
import { useFields } from '../../../ui/form/use-fields.ts';
import { today } from '../../../ui/i18n/format.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { CommittedForm } from './committed-form.tsx';
import { namedRecord } from './named-record.ts';
import { NamedRecordFields } from './named-record-fields.tsx';
import { repairAbout } from './repair-body.ts';
import { formTexts } from './texts.ts';

/** An application for a client, whose records no list shows its agent: whether the record says when duties were done, it may not. */
export const ClientRepairForm = () => {
  const { repair: t } = useTexts(formTexts);
  const { values, bind } = useFields({ ...namedRecord(new URLSearchParams(location.search)), fulfilledOn: '' });
  return (
    <CommittedForm of="repair" about={() => repairAbout(values, values.fulfilledOn)}>
      <NamedRecordFields bind={bind} />
      <DateInput {...bind('fulfilledOn')} label={t.fulfilledOn} hint={t.fulfilledIfUnsaid} max={today()} />
    </CommittedForm>
  );
};
