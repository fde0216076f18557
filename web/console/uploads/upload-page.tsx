import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { usePolled } from '../../api/use-polled.ts';
import { Answered } from '../../ui/feedback/answered.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import type { PageProps } from '../../ui/routing/page-route.ts';
import { DeclareUploaded } from './declare-uploaded.tsx';
import { ReceiptShown } from './receipt-shown.tsx';
import { RefusedRows } from './refused-rows.tsx';
import { UploadFacts } from './upload-facts.tsx';
import { UploadProgress } from './upload-progress.tsx';
import { texts } from './upload-texts.ts';
import type { Upload } from './upload-types.ts';

/** What becomes of an uploaded file, live; then its receipt, and the declaration that mostly follows. */
const UploadPage = ({ params: { id } }: PageProps<'id'>) => {
  const t = useTexts(texts);
  const upload = usePolled(
    useAnswer((signal) => api.GET('/v1/uploads/{uploadId}', { params: { path: { uploadId: id } }, signal }), [id]),
    isFinal,
  );
  return (
    <Page title={t.title} back={{ to: '/uploads', label: t.back }}>
      <Answered of={upload}>
        {(shown) => (
          <>
            <UploadProgress upload={shown} />
            <UploadFacts upload={shown} />
            <RefusedRows upload={shown} />
            {shown.receipt && <ReceiptShown receipt={shown.receipt} />}
            {shown.state === 'done' && <DeclareUploaded domain={shown.domain} receipt={shown.receipt} />}
          </>
        )}
      </Answered>
    </Page>
  );
};

const isFinal = ({ state }: Upload): boolean => state === 'done' || state === 'failed';

export default UploadPage;
