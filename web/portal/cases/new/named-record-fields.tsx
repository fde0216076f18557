import { TextInput } from '../../../ui/form/text-input.tsx';
import type { useFields } from '../../../ui/form/use-fields.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { DomainField } from './domain-field.tsx';
import type { NamedRecord } from './named-record.ts';
import { formTexts } from './texts.ts';

type Binding = ReturnType<typeof useFields<Record<keyof NamedRecord, string>>>['bind'];

/** A record by its number, as reports print it, and its domain. */
export const NamedRecordFields = ({ bind }: { bind: Binding }) => {
  const { recordId, recordIdHint } = useTexts(formTexts);
  return (
    <>
      <TextInput {...bind('recordId')} label={recordId} hint={recordIdHint} spellcheck={false} required />
      <DomainField {...bind('domain')} />
    </>
  );
};
