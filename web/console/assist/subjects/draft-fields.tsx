import { Button } from '../../../ui/button/button.tsx';
import { Chinese } from '../../../ui/content/chinese.tsx';
import { DateInput } from '../../../ui/form/date-input.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextInput } from '../../../ui/form/text-input.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Toolbar } from '../../../ui/page/toolbar.tsx';
import type { Subject } from '../request-types.ts';
import css from './draft-fields.module.css';
import { type Draft, type DraftDocument, NEW_DOCUMENT } from './drafts.ts';
import { texts } from './texts.ts';

interface Props {
  subject: Subject;
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
}

/** As the platform takes them. */
const MAX_REASON = 300;
const MAX_SUMMARY = 500;
const MAX_DOCUMENTS = 50;

/** What a result needs: documents where something was found, a reason where it does not apply. */
export const DraftFields = ({ subject: { no, uscc, name }, draft, change }: Props) => {
  const t = useTexts(texts);
  return (
    <fieldset class={css.draft}>
      <legend>
        {no}. <Chinese>{name}</Chinese>
      </legend>
      {draft.result === 'not-applicable' ? (
        <TextArea
          name={`${uscc}/reason`}
          label={t.reason}
          required
          max={MAX_REASON}
          rows={2}
          value={draft.reason}
          onChange={(reason) => change({ reason })}
        />
      ) : (
        <Documents uscc={uscc} documents={draft.documents} onChange={(documents) => change({ documents })} />
      )}
    </fieldset>
  );
};

interface DocumentsProps {
  uscc: string;
  documents: readonly DraftDocument[];
  onChange: (documents: readonly DraftDocument[]) => void;
}

const Documents = ({ uscc, documents, onChange }: DocumentsProps) => {
  const t = useTexts(texts);
  return (
    <>
      {documents.map((document, index) => (
        <div key={index} class={css.document}>
          <DocumentFields
            name={`${uscc}/documents/${index}`}
            document={document}
            onChange={(changed) => onChange(documents.map((one, i) => (i === index ? { ...one, ...changed } : one)))}
          />
          {documents.length > 1 && (
            <Button
              label={t.removeDocument(index + 1)}
              onClick={() => onChange(documents.filter((_, i) => i !== index))}
            >
              {t.remove}
            </Button>
          )}
        </div>
      ))}
      <Toolbar>
        <Button disabled={documents.length >= MAX_DOCUMENTS} onClick={() => onChange([...documents, NEW_DOCUMENT])}>
          {t.addDocument}
        </Button>
      </Toolbar>
    </>
  );
};

interface DocumentProps {
  name: string;
  document: DraftDocument;
  onChange: (changes: Partial<DraftDocument>) => void;
}

const DocumentFields = ({ name, document: { documentNo, decidedOn, summary }, onChange }: DocumentProps) => {
  const t = useTexts(texts);
  return (
    <>
      <TextInput
        name={`${name}/documentNo`}
        label={t.documentNo}
        required
        value={documentNo}
        onChange={(value) => onChange({ documentNo: value })}
      />
      <DateInput
        name={`${name}/decidedOn`}
        label={t.decidedOn}
        value={decidedOn}
        onChange={(value) => onChange({ decidedOn: value })}
      />
      <TextArea
        name={`${name}/summary`}
        label={t.summary}
        required
        max={MAX_SUMMARY}
        rows={2}
        value={summary}
        onChange={(value) => onChange({ summary: value })}
      />
    </>
  );
};
