import { api } from '../../../api/client.ts';
import { type SentWith, useAction } from '../../../api/use-action.ts';
import { useUploads } from '../../../api/use-uploads.ts';
import { BrowserHint } from '../../../ui/content/browser-hint.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { UploadField } from '../../../ui/upload/upload-field.tsx';
import type { AssistRequest } from '../request-types.ts';
import { savedInWords } from '../saved-in-words.ts';
import { RefusedRows } from './refused-rows.tsx';
import { texts } from './texts.ts';

interface Props {
  request: AssistRequest;
  onDone: (said: string) => void;
}

/** `POST /v1/checks/files` takes no larger one. */
const MAX_BYTES = 5_000_000;

/** The table with the subjects in it, filled in and sent back; rows that are wrong are told, the others are kept. */
export const AnswersFile = ({ request: { requestId }, onDone }: Props) => {
  const t = useTexts(texts);
  const words = useTexts(savedInWords);
  const uploads = useUploads(({ name, size }, sentWith) =>
    api.POST('/v1/checks/files', { body: { filename: name, size }, ...sentWith }),
  );
  const answer = useAction(
    (answersFile: string, sentWith: SentWith) =>
      api.POST('/v1/assist-requests/{requestId}/answers', {
        params: { path: { requestId } },
        body: { answersFile },
        ...sentWith,
      }),
    (saved) => {
      uploads.clear();
      onDone(words.saved(saved));
    },
  );
  const template = `/v1/assist-requests/${encodeURIComponent(requestId)}/template`;
  return (
    <Form action={answer} submit={t.submit} onSubmit={() => answer.run(uploads.sent[0]?.fileId ?? '')}>
      <ol>
        <li>
          {t.download} <a href={`${template}.xlsx`}>Excel</a> · <a href={`${template}.csv`}>CSV</a>
        </li>
        <li>{t.fillIn}</li>
        <li>{t.upload}</li>
      </ol>
      <BrowserHint />
      {answer.done && answer.done.refused > 0 && <RefusedRows answers={answer.done} />}
      <UploadField
        name="answersFile"
        label={t.file}
        hint={t.fileHint}
        required
        uploads={uploads}
        accept=".csv,.xlsx"
        maxFiles={1}
        maxBytes={MAX_BYTES}
      />
    </Form>
  );
};
