import { TextInput } from '../../../ui/form/text-input.tsx';
import type { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { DomainField } from './domain-field.tsx';
import { formTexts } from './texts.ts';

interface MissingRecord extends Record<string, unknown> {
  domain: string;
  documentNo: string;
  authority: string;
}

/** What is known of a record that is not there. */
export const MissingFields = ({ bind }: Pick<ReturnType<typeof useFields<MissingRecord>>, 'bind'>) => {
  const { objection: t } = useTexts(formTexts);
  return (
    <>
      <DomainField {...bind('domain')} />
      <TextInput {...bind('documentNo')} label={t.documentNo} required />
      <TextInput {...bind('authority')} label={t.authority} required />
    </>
  );
};
