import { useTexts } from '../../ui/i18n/texts.ts';
import { VisuallyHidden } from '../../ui/page/visually-hidden.tsx';
import { texts as listTexts } from './texts.ts';
import css from './upload-steps.module.css';
import { texts } from './upload-texts.ts';
import type { UploadState } from './upload-types.ts';

const STEPS = ['awaiting', 'validating', 'importing', 'done'] as const;

/** The way of a file, and where on it this one is. A file that failed has left it. */
export const UploadSteps = ({ state }: { state: UploadState }) => {
  const t = useTexts(texts);
  const { states } = useTexts(listTexts);
  if (state === 'failed') return null;
  const at = STEPS.indexOf(state);
  const standing = (index: number) => {
    if (index < at || state === 'done') return t.doneStep;
    return index === at ? t.nowStep : t.toCome;
  };
  return (
    <ol class={css.steps} aria-label={t.steps}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          class={index < at || state === 'done' ? css.over : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          {states[step]}
          <VisuallyHidden> {standing(index)}</VisuallyHidden>
        </li>
      ))}
    </ol>
  );
};
