import type { Kind } from '../../../../shared/records/code-names.ts';
import type { Objection } from '../../../ui/cases/case-types.ts';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { CheckboxGroup } from '../../../ui/form/checkbox-group.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { memberTexts } from '../../../ui/records/member-texts.ts';
import { type HeldRecord, useCaseRecord } from '../record/use-case-record.ts';
import { changeable, chosenMembers } from './changed-members.ts';
import { MemberInput } from './member-input.tsx';
import type { ObjectionForm } from './objection-form.ts';
import { texts } from './texts.ts';

interface Props {
  objection: Objection;
  form: ObjectionForm;
  remedy: 'correct' | 'mark';
}

/** Which members of the record change, and to what: each begins with what the record says now. */
export const ChangeFields = ({ objection: { caseId, revision }, ...props }: Props) => (
  <Answered of={useCaseRecord(caseId, revision)}>{({ record }) => <Changing record={record} {...props} />}</Answered>
);

const Changing = ({ record, form, remedy }: Omit<Props, 'objection'> & Pick<HeldRecord, 'record'>) => {
  const t = useTexts(texts);
  const names = useTexts(memberTexts);
  const { changes } = form.values;
  const members = changeable(record.kind as Kind, remedy);
  const chosen = members.filter((member) => changes[member] !== undefined);
  return (
    <>
      <CheckboxGroup
        name="changed"
        label={t.changed}
        required
        isStacked={false}
        value={chosen}
        onChange={(some) => form.set({ changes: chosenMembers(some, changes, record) })}
        options={members.map((member) => ({ value: member, label: names[member] }))}
      />
      {chosen.map((member) => (
        <MemberInput
          key={member}
          name={`changes/${member}`}
          member={member}
          hint={t.clears}
          value={changes[member] ?? ''}
          onChange={(text) => form.set({ changes: { ...changes, [member]: text } })}
        />
      ))}
    </>
  );
};
