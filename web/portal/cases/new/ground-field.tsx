import { GROUNDS_EN } from '../../../ui/cases/english.ts';
import { GROUNDS_ZH } from '../../../ui/cases/said-in-chinese.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { useLanguage } from '../../../ui/i18n/language.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import type { Ground } from './objection-body.ts';
import { formTexts } from './texts.ts';

interface Props {
  grounds: readonly Ground[];
  name: string;
  value: Ground | '';
  onChange: (ground: Ground) => void;
}

/** All but that there is no record. */
export const GROUNDS_OF_RECORDS: readonly Ground[] = [
  ...(['wrong', 'duplicate', 'not-mine', 'not-to-publish'] as const),
  ...(['over-period', 'revoked', 'other'] as const),
];

/** What is wrong. */
export const GroundField = ({ grounds, ...field }: Props) => {
  const t = useTexts(formTexts);
  const names = useLanguage() === 'en' ? GROUNDS_EN : GROUNDS_ZH;
  return (
    <RadioGroup
      {...field}
      label={t.objection.ground}
      options={grounds.map((value) => ({ value, label: names[value] ?? value }))}
      required
    />
  );
};
