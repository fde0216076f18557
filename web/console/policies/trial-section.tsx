import { useAction } from '../../api/use-action.ts';
import { Form } from '../../ui/form/form.tsx';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextInput } from '../../ui/form/text-input.tsx';
import { useFields } from '../../ui/form/use-fields.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Section } from '../../ui/page/section.tsx';
import { UsccInput } from '../../ui/uscc/uscc-input.tsx';
import { type Policies, texts } from './texts.ts';
import { NOTHING_YET, type TrialFields, trialOf } from './trial.ts';
import { TrialResult } from './trial-result.tsx';

export const TrialSection = ({ of: { policies, current } }: { of: Policies }) => {
  const t = useTexts(texts);
  const language = useLanguage();
  const form = useFields(NOTHING_YET);
  const trial = useAction((fields: TrialFields) => trialOf(fields, current));
  const versions = policies.map(({ id, name, nameEn }) => ({ value: id, label: language === 'en' ? nameEn : name }));
  return (
    <Section title={t.trial}>
      <p>{t.trialLead}</p>
      <Form action={trial} submit={t.submit} onSubmit={() => trial.run(form.values)}>
        <RadioGroup
          {...form.bind('about')}
          label={t.about}
          options={[
            { value: 'enterprise', label: t.enterprise },
            { value: 'report', label: t.issued },
          ]}
          required
        />
        {form.values.about === 'enterprise' ? (
          <UsccInput {...form.bind('uscc')} />
        ) : (
          <TextInput {...form.bind('reportNo')} label={t.reportNo} autocomplete="off" spellcheck={false} required />
        )}
        <Select {...form.bind('policy')} label={t.version} options={versions} placeholder={t.choose} required />
      </Form>
      {trial.done && <TrialResult tried={trial.done} />}
    </Section>
  );
};
