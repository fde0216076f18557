import { useEffect, useRef, useState } from 'preact/hooks';
import { idempotencyKeys } from './idempotency-key.ts';
import { type ClientReply, outcomeOf } from './outcome.ts';
import type { Problem } from './problem.ts';

/** What every request that changes something is sent with. */
export type SentWith = { headers: { 'Idempotency-Key': string } };

/** A POST or DELETE as a form sees it. */
export interface Action<Input, T> {
  /** Resolves to what was answered; to nothing where it failed (then `problem` says why) or was already running. */
  run: (input: Input) => Promise<T | undefined>;
  busy: boolean;
  problem: Problem | undefined;
  /** The last answer, until the next run. */
  done: T | undefined;
  /** Forgets problem and answer, as when a dialog is opened again. */
  clear: () => void;
}

const AT_REST = { busy: false, problem: undefined, done: undefined };

/** `onDone` runs after success only, and only while the page is still there: it may navigate away. */
export const useAction = <Input, T>(
  send: (input: Input, sentWith: SentWith) => Promise<ClientReply<T>>,
  onDone?: (answer: T, input: Input) => void,
): Action<Input, T> => {
  const keys = useRef(idempotencyKeys());
  const running = useRef(false);
  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  const [state, setState] = useState<Pick<Action<Input, T>, 'busy' | 'problem' | 'done'>>(AT_REST);

  const run = async (input: Input): Promise<T | undefined> => {
    if (running.current) return undefined;
    running.current = true;
    // Why it failed before stays until there is news: were it taken away now, the page would move under the second of two clicks.
    setState(({ problem }) => ({ problem, busy: true, done: undefined }));
    const headers = { 'Idempotency-Key': keys.current.keyFor(input) };
    const { data, problem } = await outcomeOf(send(input, { headers }));
    running.current = false;
    setState({ busy: false, problem, done: data });
    if (problem !== undefined) return undefined;
    keys.current.succeeded();
    if (!isGone.current) onDone?.(data, input);
    return data;
  };
  return { ...state, run, clear: () => setState(AT_REST) };
};
