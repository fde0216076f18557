import { useDomains } from '../../../ui/domains/use-domains.ts';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import type { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { type ComplaintFields, OUTSIDE } from './complaint-body.ts';
import { complaintTexts } from './complaint-texts.ts';
import { formTexts } from './texts.ts';

/** Whom it is about: a unit of the city, the credit authority, or another body by its name. */
export const AccusedFields = ({ form }: { form: ReturnType<typeof useFields<ComplaintFields>> }) => {
  const t = useTexts(complaintTexts);
  const { choose } = useTexts(formTexts);
  return (
    <>
      <Answered of={useDomains()}>
        {(reply) => (
          <Select
            {...form.bind('unit')}
            label={t.unit}
            placeholder={choose}
            options={[
              { value: 'desk', label: t.desk },
              { value: OUTSIDE, label: t.outside },
              ...unitsOf(reply.domains),
            ]}
            required
          />
        )}
      </Answered>
      {form.values.unit === OUTSIDE && <TextInput {...form.bind('unitName')} label={t.unitName} required />}
    </>
  );
};

interface Unit {
  id: string;
  name: string;
}

/** Each unit once, whatever domains it answers for. */
const unitsOf = (domains: readonly { units: readonly Unit[] }[]) => {
  const names = new Map(domains.flatMap(({ units }) => units.map(({ id, name }) => [id, name] as const)));
  return [...names].map(([value, label]) => ({ value, label, lang: 'zh-CN' as const }));
};
