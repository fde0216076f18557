import { TextInput } from '../form/text-input.tsx';
import { useTexts } from '../i18n/texts.ts';
import { texts } from './texts.ts';
import { usccFault } from './uscc-fault.ts';

interface Props {
  name: string;
  value: string;
  onChange: (value: string) => void;
  /** Whose code it is, where that is not plain. */
  label?: string;
  required?: boolean;
}

/** The code of an enterprise, checked as it is typed. What is sent is `usccIn(value)`. */
export const UsccInput = ({ label, required = true, ...field }: Props) => {
  const t = useTexts(texts);
  return (
    <TextInput
      {...field}
      label={label ?? t.label}
      hint={t.hint}
      fault={faultInWords(field.value, t)}
      autocomplete="off"
      spellcheck={false}
      required={required}
    />
  );
};

const faultInWords = (typed: string, t: (typeof texts)['zh-CN']): string => {
  const fault = usccFault(typed);
  if (fault === undefined) return '';
  if (fault.is === 'length') return t.length(fault.length);
  return fault.is === 'character' ? t.character(fault.character) : t.check;
};
