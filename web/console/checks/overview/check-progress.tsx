import { Notice } from '../../../ui/feedback/notice.tsx';
import { Progress } from '../../../ui/feedback/progress.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { VisuallyHidden } from '../../../ui/page/visually-hidden.tsx';
import type { Check } from '../check-types.ts';
import { words } from '../words.ts';
import { texts } from './texts.ts';

/** How far a check has come, as long as it is not finished; said politely as it moves on. */
export const CheckProgress = ({ check: { state, progress } }: { check: Check }) => {
  const t = useTexts(texts);
  const { states } = useTexts(words);
  const format = useFormat();
  const figures = t.done(format.count(progress.done), format.count(progress.total));
  return (
    <>
      <VisuallyHidden>
        <span role="status">{state === 'failed' ? '' : `${states[state]} ${figures}`}</span>
      </VisuallyHidden>
      {(state === 'queued' || state === 'running') && (
        <>
          <Progress
            label={`${t.progress} · ${states[state]}`}
            value={progress.done}
            max={progress.total}
            words={figures}
          />
          <p>{t.waiting}</p>
        </>
      )}
      {state === 'failed' && (
        <Notice kind="fault" title={t.failedTitle}>
          {t.failed}
        </Notice>
      )}
    </>
  );
};
