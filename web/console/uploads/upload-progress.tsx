import { LinkButton } from '../../ui/button/link-button.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { Progress } from '../../ui/feedback/progress.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { UploadSteps } from './upload-steps.tsx';
import { texts } from './upload-texts.ts';
import type { Upload } from './upload-types.ts';

/** Which step a file is at, what that means, and how long it will take; where it failed, why and what to do. */
export const UploadProgress = ({ upload }: { upload: Upload }) => {
  const t = useTexts(texts);
  const { state, problem } = upload;
  return (
    <>
      <UploadSteps state={state} />
      {state === 'importing' && <Importing {...upload} />}
      {state === 'failed' ? (
        <Notice kind="fault" title={t.explained.failed}>
          {problem && (
            <p>
              <Chinese>
                {problem.title}：{problem.detail}
              </Chinese>
            </p>
          )}
          <LinkButton to="/uploads">{t.retry}</LinkButton>
        </Notice>
      ) : (
        <p role="status">{t.explained[state]}</p>
      )}
    </>
  );
};

const Importing = ({ rows, totalRows, estimate }: Upload) => {
  const t = useTexts(texts);
  const { count } = useFormat();
  if (totalRows === undefined) return null;
  const left = estimate?.secondsLeft ?? null;
  const words = [t.rowsOf(count(rows), count(totalRows)), left === null ? [] : t.secondsLeft(left)].flat();
  return <Progress label={t.progress} value={rows} max={Math.max(totalRows, 1)} words={words.join(' · ')} />;
};
