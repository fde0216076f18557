import { useEffect, useRef } from 'preact/hooks';
import { waitBeforeAsking } from './polling.ts';
import type { Answer } from './use-answer.ts';

/** Asks again until what is answered is final: soon while there is news, ever more slowly while there is none. */
export const usePolled = <T>(answer: Answer<T>, isFinal: (data: T) => boolean): Answer<T> => {
  const { data, loading, reload } = answer;
  const inVain = useRef(0);
  const lastNews = useRef('');
  const goesOn = data !== undefined && !loading && !isFinal(data);
  useEffect(() => {
    if (!goesOn) return;
    const news = JSON.stringify(data);
    inVain.current = news === lastNews.current ? inVain.current + 1 : 0;
    lastNews.current = news;
    const timer = setTimeout(reload, waitBeforeAsking(inVain.current));
    return () => clearTimeout(timer);
  }, [goesOn, data, reload]);
  return answer;
};
