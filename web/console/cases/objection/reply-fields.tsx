import type { Objection } from '../../../ui/cases/case-types.ts';
import { FINDINGS_EN } from '../../../ui/cases/english.ts';
import { FINDINGS_ZH } from '../../../ui/cases/said-in-chinese.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { useLanguage } from '../../../ui/i18n/language.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { UploadField } from '../../../ui/upload/upload-field.tsx';
import { ReasonField } from '../actions/reason-field.tsx';
import type { ObjectionForm } from './objection-form.ts';
import { RemedyFields } from './remedy-fields.tsx';
import { texts } from './texts.ts';
import { EVIDENCE, type EvidenceUploads } from './use-evidence-uploads.ts';

interface Props {
  objection: Objection;
  form: ObjectionForm;
  uploads: EvidenceUploads;
}

/** What a unit found: whether the enterprise is right, and if so the record as it should be. */
export const ReplyFields = ({ objection, form, uploads }: Props) => {
  const t = useTexts(texts);
  const words = useLanguage() === 'en' ? FINDINGS_EN : FINDINGS_ZH;
  const findings = (['uphold', 'reject'] as const).map((value) => ({ value, label: words[value] ?? value }));
  return (
    <>
      <RadioGroup {...form.bind('finding')} label={t.finding} required isStacked={false} options={findings} />
      {form.values.finding === 'uphold' && <RemedyFields objection={objection} form={form} isWithoutReason />}
      <ReasonField {...form.bind('reason')} required />
      <UploadField name="evidence" label={t.files} hint={t.filesHint} uploads={uploads} {...EVIDENCE} />
    </>
  );
};
