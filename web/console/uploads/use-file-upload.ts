import { useEffect, useRef, useState } from 'preact/hooks';
import { api } from '../../api/client.ts';
import { idempotencyKeys } from '../../api/idempotency-key.ts';
import { outcomeOf } from '../../api/outcome.ts';
import type { Problem } from '../../api/problem.ts';
import { sendFile } from '../../api/send-file.ts';

interface State {
  busy: boolean;
  /** Of the file, sent so far; undefined before anything is. */
  share: number | undefined;
  problem: Problem | undefined;
  /** The platform gave a place, and the file did not get there whole. */
  isBroken: boolean;
}

const AT_REST: State = { busy: false, share: undefined, problem: undefined, isBroken: false };

/** One file to one domain. A retry asks with the same key and is given the same place: no upload is left that nobody sends to. */
export const useFileUpload = (onSent: (uploadId: string) => void) => {
  const [state, setState] = useState(AT_REST);
  const keys = useRef(idempotencyKeys());
  const aborter = useRef<AbortController>();
  useStayWhile(state.busy);

  const send = async (domain: string, file: File): Promise<void> => {
    if (state.busy) return;
    setState({ ...AT_REST, busy: true });
    const body = { filename: file.name, size: file.size };
    const headers = { 'Idempotency-Key': keys.current.keyFor([domain, body, file.lastModified]) };
    const asked = api.POST('/v1/domains/{domain}/uploads', { params: { path: { domain } }, body, headers });
    const { data: place, problem } = await outcomeOf(asked);
    if (problem !== undefined) return setState({ ...AT_REST, problem });
    aborter.current = new AbortController();
    const onProgress = (share: number) => setState((before) => ({ ...before, share }));
    const arrived = await sendFile(place, file, { onProgress, signal: aborter.current.signal });
    setState({ ...AT_REST, isBroken: !arrived });
    if (!arrived) return;
    keys.current.succeeded();
    onSent(place.uploadId);
  };
  return { ...state, send, cancel: () => aborter.current?.abort() };
};

/** The browser asks before it leaves a page that is still sending. */
const useStayWhile = (isBusy: boolean): void => {
  useEffect(() => {
    if (!isBusy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isBusy]);
};
