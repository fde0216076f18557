import { useCallback, useEffect, useState } from 'preact/hooks';
import { type ClientReply, outcomeOf } from './outcome.ts';
import type { Problem } from './problem.ts';
import { useReloadOnReturn } from './use-reload-on-return.ts';

/** A GET as a page sees it. While it is asked again the former answer stays. */
export interface Answer<T> {
  data: T | undefined;
  problem: Problem | undefined;
  loading: boolean;
  reload: () => void;
}

type Ask<T> = (signal: AbortSignal) => Promise<ClientReply<T>>;

const BEFORE = { data: undefined, problem: undefined, loading: true };

/** Asks when the page appears and whenever `inputs` change; aborted when the page goes away. */
export const useAnswer = <T>(ask: Ask<T>, inputs: readonly unknown[] = []): Answer<T> => {
  const [answer, setAnswer] = useState<Omit<Answer<T>, 'reload'>>(BEFORE);
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((before) => before + 1), []);

  useEffect(() => setAnswer(BEFORE), inputs);
  useEffect(() => {
    const aborter = new AbortController();
    setAnswer((before) => ({ ...before, loading: true }));
    outcomeOf(ask(aborter.signal)).then(
      ({ data, problem }) => {
        if (!aborter.signal.aborted) setAnswer((before) => ({ data: data ?? before.data, problem, loading: false }));
      },
      () => undefined,
    );
    return () => aborter.abort();
  }, [...inputs, round]);

  useReloadOnReturn(answer.problem, reload);
  return { ...answer, reload };
};
