import type { Problem } from '../../../api/problem.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { texts } from './texts.ts';

/** The case is no longer what was seen. */
const STALE: ReadonlySet<Problem['code']> = new Set(['changed-meanwhile', 'not-now', 'forbidden']);

/** Somebody was faster: how to go on without losing what was filled in. */
export const StaleNotice = ({ problem, reload }: { problem: Problem | undefined; reload: () => void }) => {
  const t = useTexts(texts);
  if (problem === undefined || !STALE.has(problem.code)) return null;
  return (
    <Notice kind="warning" title={t.stale}>
      <p>{t.staleText}</p>
      <Button onClick={reload}>{t.loadLatest}</Button>
    </Notice>
  );
};
