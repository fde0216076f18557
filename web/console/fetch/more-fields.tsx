import { Details } from '../../ui/content/details.tsx';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { QuestionFields } from '../question/question-fields.tsx';
import { REPORT_LANGUAGES } from './fetch-body.ts';
import type { FetchForm } from './fetch-fields.ts';
import { texts } from './texts.ts';

/** What is mostly left as it is: Chinese, all domains, the period of the policy. */
export const MoreFields = ({ form }: { form: FetchForm }) => {
  const t = useTexts(texts);
  return (
    <Details summary={t.more}>
      <RadioGroup
        {...form.bind('language')}
        label={t.language}
        required
        options={REPORT_LANGUAGES.map((value) => ({ value, label: t.languages[value] }))}
      />
      <QuestionFields values={form.values} set={form.set} />
    </Details>
  );
};
