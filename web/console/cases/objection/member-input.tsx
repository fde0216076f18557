import { DateInput } from '../../../ui/form/date-input.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { codeTexts } from '../../../ui/records/code-texts.ts';
import { type MemberName, memberTexts } from '../../../ui/records/member-texts.ts';
import { formOf } from '../../../ui/records/members.ts';
import { texts } from './texts.ts';

interface Props {
  name: string;
  member: MemberName;
  value: string;
  onChange: (text: string) => void;
  hint?: string;
  required?: boolean;
}

/** As the standard of the double publicity has them; longer ones are refused. */
const LONGEST: Partial<Record<MemberName, number>> = {
  ...{ violationType: 2000, facts: 5000, basis: 2048, content: 4000, remark: 512, measure: 200, licence: 200 },
  ...{ court: 200, basisUnit: 200, duty: 4000, performance: 200, conduct: 2000, list: 200, reason: 4000 },
  ...{ offence: 200, sentence: 4000 },
};
const LONGEST_OTHER = 2000;
const ROWS = 3;

/** The control of a record's member, by what it holds. */
export const MemberInput = ({ member, hint, ...field }: Props) => {
  const t = useTexts(texts);
  const label = useTexts(memberTexts)[member];
  switch (formOf(member)) {
    case 'day':
      return <DateInput {...field} label={label} hint={hint} />;
    case 'amount':
      return <TextInput {...field} label={label} hint={t.inWan} inputMode="decimal" />;
    case 'number':
      return <TextInput {...field} label={label} hint={hint} />;
    case 'code':
      return <CodeSelect {...field} label={label} member={member} />;
    default:
      return (
        <TextArea
          {...field}
          label={label}
          hint={member === 'categories' ? t.categories : hint}
          max={LONGEST[member] ?? LONGEST_OTHER}
          rows={ROWS}
        />
      );
  }
};

/** Withdrawing a record is a remedy of its own. */
const CodeSelect = ({ member, ...field }: Omit<Props, 'hint'> & { label: string }) => {
  const t = useTexts(texts);
  const names = useTexts(codeTexts)[member as 'severity'] as Readonly<Record<string, string>>;
  const options = Object.entries(names).map(([value, label]) => ({ value, label }));
  return <Select {...field} placeholder={t.notSaid} options={options.filter(({ value }) => value !== 'withdrawn')} />;
};
