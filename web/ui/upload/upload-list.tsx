import type { Upload, Uploads } from '../../api/use-uploads.ts';
import { Button } from '../button/button.tsx';
import { ProblemNotice } from '../feedback/problem-notice.tsx';
import { Progress } from '../feedback/progress.tsx';
import { useTexts } from '../i18n/texts.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Toolbar } from '../page/toolbar.tsx';
import { texts } from './texts.ts';
import css from './upload-list.module.css';

/** The chosen files, each with how far it is. */
export const UploadList = <Place,>({ uploads }: { uploads: Uploads<Place> }) => {
  const t = useTexts(texts);
  if (uploads.all.length === 0) return null;
  return (
    <ul class={css.list} aria-label={t.files}>
      {uploads.all.map((upload) => (
        <li key={upload.key}>
          <UploadItem
            upload={upload}
            retry={() => uploads.retry(upload.key)}
            remove={() => uploads.remove(upload.key)}
          />
        </li>
      ))}
    </ul>
  );
};

interface ItemProps {
  upload: Upload<unknown>;
  retry: () => void;
  remove: () => void;
}

const UploadItem = ({ upload: { file, state, share, problem }, retry, remove }: ItemProps) => {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <>
      <Progress label={file.name} value={share} words={`${t[state]} · ${format.bytes(file.size)}`} />
      {problem && <ProblemNotice problem={problem} />}
      <Toolbar>
        {state === 'failed' && (
          <Button label={`${t.retry} ${file.name}`} onClick={retry}>
            {t.retry}
          </Button>
        )}
        <Button variant="quiet" label={`${t.remove} ${file.name}`} onClick={remove}>
          {t.remove}
        </Button>
      </Toolbar>
    </>
  );
};
