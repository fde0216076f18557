import { api } from '../../../api/client.ts';
import { useUploads } from '../../../api/use-uploads.ts';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { UploadField } from '../../../ui/upload/upload-field.tsx';
import { evidenceTypeOf } from './evidence-type.ts';
import { evidenceTexts } from './texts.ts';

/** As the platform has it: functions/cases/evidence/evidence.ts. */
const MAX_FILES = 5;
const MAX_BYTES = 10_000_000;

/** Files on their way to a case, and the numbers of those that have arrived. */
export const useEvidence = () => {
  const uploads = useUploads((file, sentWith) =>
    api.POST('/v1/evidence', {
      body: { filename: file.name, size: file.size, contentType: evidenceTypeOf(file.name) },
      ...sentWith,
    }),
  );
  return { uploads, ids: uploads.sent.map(({ evidenceId }) => evidenceId) };
};

interface Props {
  evidence: ReturnType<typeof useEvidence>;
  label?: string;
  required?: boolean;
}

export const EvidenceField = ({ evidence: { uploads }, label, required = false }: Props) => {
  const t = useTexts(evidenceTexts);
  return (
    <UploadField
      name="evidence"
      label={label ?? t.label}
      hint={t.hint}
      accept=".pdf,.jpg,.jpeg,.png"
      maxFiles={MAX_FILES}
      maxBytes={MAX_BYTES}
      {...{ uploads, required }}
    />
  );
};
