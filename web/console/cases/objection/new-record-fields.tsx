import { Select } from '../../../ui/form/select.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { UsccInput } from '../../../ui/uscc/uscc-input.tsx';
import { KINDS, kindWords } from '../../domains/kind-words.ts';
import { MemberInput } from './member-input.tsx';
import { isNeeded, type NewRecord, plainMembers, SUBJECT_TYPES } from './new-record.ts';
import type { ObjectionForm } from './objection-form.ts';
import { texts } from './texts.ts';

/** A record that is missing, filled in as it would be pushed. */
export const NewRecordFields = ({ form }: { form: ObjectionForm }) => {
  const t = useTexts(texts);
  const kinds = useTexts(kindWords);
  const { record } = form.values;
  const { kind, members } = record;
  const set = (changes: Partial<NewRecord>) => form.set({ record: { ...record, ...changes } });
  return (
    <>
      <Select
        name="record/kind"
        label={t.kind}
        required
        value={kind}
        onChange={(value) => set({ kind: value })}
        options={KINDS.map((value) => ({ value, label: kinds[value] }))}
      />
      <OrganFields record={record} set={set} />
      {plainMembers(kind).map((member) => (
        <MemberInput
          key={member}
          name={`record/${member}`}
          member={member}
          required={isNeeded(member)}
          value={members[member] ?? ''}
          onChange={(text) => set({ members: { ...members, [member]: text } })}
        />
      ))}
    </>
  );
};

interface OrganProps {
  record: NewRecord;
  set: (changes: Partial<NewRecord>) => void;
}

/** Whom the record is about, and who decided. */
const OrganFields = ({ record: { authority, subject }, set }: OrganProps) => {
  const t = useTexts(texts);
  return (
    <>
      <TextInput
        name="record/subject/name"
        label={t.subjectName}
        required
        value={subject.name}
        onChange={(name) => set({ subject: { ...subject, name } })}
      />
      <Select
        name="record/subject/type"
        label={t.subjectType}
        required
        value={subject.type}
        onChange={(type) => set({ subject: { ...subject, type } })}
        options={SUBJECT_TYPES.map((value) => ({ value, label: t.subjectTypes[value] }))}
      />
      <TextInput
        name="record/authority/name"
        label={t.authorityName}
        required
        value={authority.name}
        onChange={(name) => set({ authority: { ...authority, name } })}
      />
      <UsccInput
        name="record/authority/uscc"
        label={t.authorityUscc}
        value={authority.uscc}
        onChange={(uscc) => set({ authority: { ...authority, uscc } })}
      />
    </>
  );
};
