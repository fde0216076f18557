import { useEffect, useState } from 'preact/hooks';

/** By the browser's own button, which no link can press. */
const isReload = (): boolean =>
  (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]).some(({ type }) => type === 'reload');

/** Whether the application was opened at this page, from elsewhere; until it is left, or the person says to go on. */
export const useOpenedHere = (path: string): { openedHere: boolean; goOn: () => void } => {
  const [openedAt, setOpenedAt] = useState(isReload() ? undefined : path);
  const goOn = () => setOpenedAt(undefined);
  useEffect(() => goOn, [path]);
  return { openedHere: path === openedAt, goOn };
};
