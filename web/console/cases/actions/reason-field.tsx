import { TextArea } from '../../../ui/form/text-area.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { texts } from './texts.ts';

interface Props {
  name: string;
  value: string;
  onChange: (reason: string) => void;
  required?: boolean;
}

/** `POST /v1/…/actions` takes no longer one. */
const LONGEST = 1000;

export const ReasonField = ({ required = false, ...field }: Props) => {
  const t = useTexts(texts);
  return <TextArea {...field} label={t.reason} hint={t.reasonHint} max={LONGEST} required={required} />;
};
