import { Checkbox } from '../../../ui/form/checkbox.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Section } from '../../../ui/page/section.tsx';
import type { Check } from '../check-types.ts';
import { words } from '../words.ts';
import type { CheckForm } from './check-fields.ts';
import { texts } from './texts.ts';

const ASKS: readonly Check['ask'][] = ['incomplete', 'all', 'none'];
/** The platform allows 1 to 10; 信用互查 is answered within days. */
const TERMS = Array.from({ length: 10 }, (_, index) => index + 1);
const MAX_REASON = 500;

/** Whom the platform asks for their own word, and by when. */
export const AssistSection = ({ form }: { form: CheckForm }) => {
  const t = useTexts(texts);
  const { asks } = useTexts(words);
  return (
    <Section title={t.assist}>
      <RadioGroup
        {...form.bind('ask')}
        label={t.ask}
        required
        options={ASKS.map((value) => ({ value, label: asks[value] }))}
      />
      {form.values.ask !== 'none' && (
        <>
          <Select
            {...form.bind('dueInWorkingDays')}
            label={t.due}
            required
            options={TERMS.map((days) => ({ value: String(days), label: t.days(days) }))}
          />
          <TextArea {...form.bind('askReason')} label={t.askReason} hint={t.askReasonHint} max={MAX_REASON} rows={3} />
        </>
      )}
      <Checkbox {...form.bind('isSecret')} name="confidential" label={t.secret} hint={t.secretHint} />
      {form.values.isSecret && (
        <TextInput
          {...form.bind('article')}
          name="confidential/article"
          label={t.article}
          hint={t.articleHint}
          required
        />
      )}
    </Section>
  );
};
