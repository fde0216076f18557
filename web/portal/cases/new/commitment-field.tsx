import { Checkbox } from '../../../ui/form/checkbox.tsx';
import { useLanguage } from '../../../ui/i18n/language.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Card } from '../../../ui/page/card.tsx';
import { useCaseOwner } from '../client/case-owner.ts';
import { ClientName } from '../client/client-name.tsx';
import { commitments } from './commitments.ts';
import { formTexts } from './texts.ts';

interface Props {
  of: 'objection' | 'repair';
  value: boolean;
  onChange: (value: boolean) => void;
}

/** The commitment in its own words, and that it is made. */
export const CommitmentField = ({ of, value, onChange }: Props) => {
  const t = useTexts(formTexts);
  const { client } = useCaseOwner();
  const isEnglish = useLanguage() === 'en';
  const chinese = commitments['zh-CN'][of];
  const english = commitments.en[of];
  return (
    <Card>
      <ClientName />
      <p lang={isEnglish ? 'zh-CN' : undefined}>
        <strong>《{chinese.title}》</strong>
        <br />
        {chinese.text}
      </p>
      {isEnglish && (
        <p>
          <strong>{english.title}</strong> {t.aid}
          <br />
          {english.text}
        </p>
      )}
      <Checkbox
        name="commitment"
        label={client === undefined ? t.commit : t.commitFor}
        value={value}
        onChange={onChange}
        required
      />
    </Card>
  );
};
