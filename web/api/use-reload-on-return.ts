import { useEffect } from 'preact/hooks';
import type { Problem } from './problem.ts';

/** Whoever signed in again in another tab and comes back finds the page asking again by itself. */
export const useReloadOnReturn = (problem: Problem | undefined, reload: () => void): void => {
  const signedOut = problem?.code === 'unauthenticated';
  useEffect(() => {
    if (!signedOut) return;
    const onReturn = () => {
      if (document.visibilityState === 'visible') reload();
    };
    document.addEventListener('visibilitychange', onReturn);
    return () => document.removeEventListener('visibilitychange', onReturn);
  }, [signedOut, reload]);
};
