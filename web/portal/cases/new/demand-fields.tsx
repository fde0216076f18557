import { useDomains } from '../../../ui/domains/use-domains.ts';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { CheckboxGroup } from '../../../ui/form/checkbox-group.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import type { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { usePurposes } from '../../../ui/report/purposes.ts';
import type { ComplaintFields } from './complaint-body.ts';
import { complaintTexts } from './complaint-texts.ts';
import { useDomainOptions } from './domain-options.ts';

/** Which certificate was demanded, and for what. */
export const DemandFields = ({ form }: { form: ReturnType<typeof useFields<ComplaintFields>> }) => {
  const t = useTexts(complaintTexts);
  const purposes = usePurposes();
  const optionsOf = useDomainOptions();
  return (
    <>
      <TextInput {...form.bind('certificate')} label={t.certificate} hint={t.certificateHint} required />
      <RadioGroup {...form.bind('purpose')} label={t.purpose} options={purposes.options} isStacked={false} required />
      <Answered of={useDomains()}>
        {(reply) => (
          <CheckboxGroup
            {...form.bind('domains')}
            label={t.domains}
            hint={t.domainsHint}
            options={optionsOf(reply.domains)}
          />
        )}
      </Answered>
    </>
  );
};
