import { Details } from '../../../ui/content/details.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Section } from '../../../ui/page/section.tsx';
import { QuestionFields } from '../../question/question-fields.tsx';
import { texts as questionTexts } from '../../question/texts.ts';
import type { CheckForm } from './check-fields.ts';
import { texts } from './texts.ts';

/** Which domains and which period; all that the policy has by default unless something else is wanted. */
export const ScopeSection = ({ form }: { form: CheckForm }) => {
  const t = useTexts(texts);
  const { limit } = useTexts(questionTexts);
  return (
    <Section title={t.what}>
      <Details summary={limit}>
        <QuestionFields values={form.values} set={form.set} />
      </Details>
    </Section>
  );
};
