import { useFields } from '../../../ui/form/use-fields.ts';
import { CommittedForm } from './committed-form.tsx';
import { GROUNDS_OF_RECORDS, GroundField } from './ground-field.tsx';
import { MissingFields } from './missing-fields.tsx';
import { namedRecord } from './named-record.ts';
import { NamedRecordFields } from './named-record-fields.tsx';
import { aboutNamed, BLANK, MISSING } from './objection-body.ts';

/** An objection for a client, whose records no list shows its agent. */
export const ClientObjectionForm = () => {
  const { values, bind } = useFields({ ...BLANK, ...namedRecord(new URLSearchParams(location.search)) });
  return (
    <CommittedForm of="objection" about={() => aboutNamed(values)}>
      <GroundField {...bind('ground')} grounds={[...GROUNDS_OF_RECORDS, MISSING]} />
      {values.ground === MISSING ? <MissingFields bind={bind} /> : <NamedRecordFields bind={bind} />}
    </CommittedForm>
  );
};
