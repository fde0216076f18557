import { api } from '../../../api/client.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { domainLabel } from '../../../ui/domains/domain-label.ts';
import { useDomains } from '../../../ui/domains/use-domains.ts';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { CheckboxGroup } from '../../../ui/form/checkbox-group.tsx';
import { DateInput } from '../../../ui/form/date-input.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import type { useFields } from '../../../ui/form/use-fields.ts';
import { useLanguage } from '../../../ui/i18n/language.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { usePurposes } from '../../../ui/report/purposes.ts';
import css from './choice-fields.module.css';
import type { Choices } from './choices.ts';
import { texts } from './texts.ts';

type ChoiceForm = ReturnType<typeof useFields<Choices>>;

export interface ChoiceProps {
  form: ChoiceForm;
  /** Those that a mandate allows; null: any. */
  purposes?: readonly string[] | null;
}

/** All that can be chosen of a report. */
export const ChoiceFields = ({ form, purposes = null }: ChoiceProps) => {
  const t = useTexts(texts);
  const { options } = usePurposes();
  return (
    <>
      <RadioGroup
        {...form.bind('purpose')}
        label={t.purpose}
        hint={t.purposeHint}
        options={options.filter(({ value }) => purposes?.includes(value) !== false)}
        isStacked={false}
        required
      />
      <Period form={form} />
      <RadioGroup<Choices['language']>
        {...form.bind('language')}
        label={t.language}
        options={[
          { value: 'zh-CN', label: t.chinese },
          { value: 'zh-CN/en', label: t.both, hint: t.bothHint },
        ]}
        isStacked={false}
        required
      />
      <Domains form={form} />
    </>
  );
};

/** How far back a report may look is the policy's in force. */
const Period = ({ form }: { form: ChoiceForm }) => {
  const t = useTexts(texts);
  const policies = useAnswer((signal) => api.GET('/v1/policies', { signal }));
  return (
    <Answered of={policies}>
      {({ policies: all, current }) => {
        const lookBack = all.find(({ id }) => id === current)?.switches.lookBack.value;
        return (
          <div class={css.period}>
            <DateInput {...form.bind('from')} label={t.from} hint={t.fromHint(lookBack?.defaultYears ?? 0)} />
            <DateInput {...form.bind('to')} label={t.to} hint={t.toHint(lookBack?.maxYears ?? 0)} />
          </div>
        );
      }}
    </Answered>
  );
};

/** All, until some are taken away: the platform then says which there are on the day. */
const Domains = ({ form }: { form: ChoiceForm }) => {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <Answered of={useDomains()}>
      {({ domains: all }) => {
        const codes = all.map(({ code }) => code);
        const chosen = form.values.domains ?? codes;
        return (
          <CheckboxGroup
            name="domains"
            label={t.domains}
            hint={t.domainsHint(chosen.length, codes.length)}
            value={chosen}
            onChange={(value) => form.set({ domains: value.length === codes.length ? null : value })}
            options={all.map((domain) => ({ value: domain.code, label: domainLabel(domain, language) }))}
            withAll
            required
          />
        );
      }}
    </Answered>
  );
};
