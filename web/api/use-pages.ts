import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type ClientReply, outcomeOf } from './outcome.ts';
import type { Problem } from './problem.ts';
import { useReloadOnReturn } from './use-reload-on-return.ts';

/** A list that comes in pages: everything that has arrived so far. */
export interface Pages<Item> {
  /** Undefined until the first page is there. */
  items: readonly Item[] | undefined;
  problem: Problem | undefined;
  loading: boolean;
  hasMore: boolean;
  loadMore: () => void;
  /** From the first page on. */
  reload: () => void;
}

type AskPage<Reply> = (cursor: string | undefined, signal: AbortSignal) => Promise<ClientReply<Reply>>;

interface Arrived<Item> {
  items: readonly Item[] | undefined;
  cursor: string | undefined;
}

const NOTHING = { items: undefined, cursor: undefined };

/** Asks for the first page when the page appears and whenever `inputs` change; for each further one on `loadMore`. */
export const usePages = <Reply extends { cursor: string | null }, Item>(
  ask: AskPage<Reply>,
  itemsOf: (reply: Reply) => readonly Item[],
  inputs: readonly unknown[] = [],
): Pages<Item> => {
  const [arrived, setArrived] = useState<Arrived<Item>>(NOTHING);
  const [problem, setProblem] = useState<Problem>();
  const [loading, setLoading] = useState(true);
  const running = useRef<AbortController>();

  const load = async (before: Arrived<Item>) => {
    running.current?.abort();
    const aborter = new AbortController();
    running.current = aborter;
    setLoading(true);
    const outcome = await outcomeOf(ask(before.cursor, aborter.signal)).catch((failure: unknown) => {
      // Whoever aborted it waits for nothing.
      if (!aborter.signal.aborted) throw failure;
    });
    if (outcome === undefined || aborter.signal.aborted) return;
    setLoading(false);
    setProblem(outcome.problem);
    if (outcome.problem === undefined) setArrived(joined(before, outcome.data, itemsOf));
  };
  const latest = useRef(load);
  latest.current = load;

  useEffect(() => {
    setArrived(NOTHING);
    setProblem(undefined);
    latest.current(NOTHING);
    return () => running.current?.abort();
  }, inputs);

  const reload = useCallback(() => {
    latest.current(NOTHING);
  }, []);
  useReloadOnReturn(problem, reload);
  return { ...arrived, problem, loading, hasMore: arrived.cursor !== undefined, loadMore: () => load(arrived), reload };
};

const joined = <Reply extends { cursor: string | null }, Item>(
  before: Arrived<Item>,
  reply: Reply,
  itemsOf: (reply: Reply) => readonly Item[],
): Arrived<Item> => ({ items: [...(before.items ?? []), ...itemsOf(reply)], cursor: reply.cursor ?? undefined });
