import { type Domain, useDomains } from '../../../ui/domains/use-domains.ts';
import { Answered } from '../../../ui/feedback/answered.tsx';
import type { Option } from '../../../ui/form/option.ts';
import { Select } from '../../../ui/form/select.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { texts } from './texts.ts';

interface Props {
  name: string;
  value: string;
  onChange: (unit: string) => void;
  hint?: string;
  unitsIn: (domains: readonly Domain[]) => readonly Option[];
}

/** A unit of the registry. */
export const UnitField = ({ unitsIn, ...field }: Props) => {
  const t = useTexts(texts);
  return (
    <Answered of={useDomains()}>
      {({ domains }) => (
        <Select {...field} label={t.unit} required placeholder={t.chooseUnit} options={unitsIn(domains)} />
      )}
    </Answered>
  );
};
