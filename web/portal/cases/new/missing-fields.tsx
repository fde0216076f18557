import { api } from '../../../api/client.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { Answered } from '../../../ui/feedback/answered.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import type { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useDomainOptions } from './domain-options.ts';
import type { ObjectionFields } from './objection-body.ts';
import { formTexts } from './texts.ts';

/** What is known of a record that is not there. */
export const MissingFields = ({ form }: { form: ReturnType<typeof useFields<ObjectionFields>> }) => {
  const { domain, choose, objection: t } = useTexts(formTexts);
  const domains = useAnswer((signal) => api.GET('/v1/domains', { signal }));
  const optionsOf = useDomainOptions();
  return (
    <>
      <Answered of={domains}>
        {(reply) => (
          <Select
            {...form.bind('domain')}
            label={domain}
            placeholder={choose}
            options={optionsOf(reply.domains)}
            required
          />
        )}
      </Answered>
      <TextInput {...form.bind('documentNo')} label={t.documentNo} required />
      <TextInput {...form.bind('authority')} label={t.authority} required />
    </>
  );
};
