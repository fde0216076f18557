import type { Uploads } from '../../../api/use-uploads.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Section } from '../../../ui/page/section.tsx';
import { UploadField } from '../../../ui/upload/upload-field.tsx';
import type { CheckForm } from './check-fields.ts';
import { PastedField } from './pasted-field.tsx';
import type { PastedList } from './pasted-subjects.ts';
import { texts } from './texts.ts';

interface Props {
  form: CheckForm;
  list: PastedList;
  uploads: Uploads<unknown>;
}

/** `POST /v1/checks/files` takes no larger one. */
const MAX_FILE_BYTES = 5_000_000;

/** Who is asked about: a pasted list, or a file. What was given either way stays while the other is looked at. */
export const SubjectsSection = ({ form, list, uploads }: Props) => {
  const t = useTexts(texts);
  const sources = [
    { value: 'paste', label: t.paste },
    { value: 'file', label: t.file },
  ] as const;
  return (
    <Section title={t.who}>
      <RadioGroup {...form.bind('source')} label={t.source} required isStacked={false} options={sources} />
      {form.values.source === 'paste' ? (
        <PastedField value={form.values.pasted} onChange={(pasted) => form.set({ pasted })} list={list} />
      ) : (
        <>
          <p>
            {t.template} <a href="/v1/checks/template.xlsx">Excel</a> · <a href="/v1/checks/template.csv">CSV</a>
          </p>
          <UploadField
            name="subjectsFile"
            label={t.subjectsFile}
            hint={t.subjectsFileHint}
            required
            uploads={uploads}
            accept=".csv,.xlsx"
            maxFiles={1}
            maxBytes={MAX_FILE_BYTES}
          />
        </>
      )}
    </Section>
  );
};
