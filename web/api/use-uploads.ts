import { useEffect, useRef, useState } from 'preact/hooks';
import { idempotencyKeys } from './idempotency-key.ts';
import { type ClientReply, outcomeOf } from './outcome.ts';
import { networkProblem, type Problem } from './problem.ts';
import { sendFile, type UploadLink } from './send-file.ts';
import type { SentWith } from './use-action.ts';

/** A file on its way. */
export interface Upload<Place> {
  key: number;
  file: File;
  state: 'sending' | 'sent' | 'failed';
  /** Of the file, sent so far. */
  share: number;
  problem?: Problem;
  /** What the platform answered when asked for a place: its id is in it. */
  place?: Place;
}

export interface Uploads<Place> {
  all: readonly Upload<Place>[];
  sent: readonly Place[];
  add: (files: readonly File[]) => void;
  retry: (key: number) => void;
  remove: (key: number) => void;
  clear: () => void;
}

/** Its key stays when it is tried again: the platform then names the same place. */
interface Sending {
  keys: ReturnType<typeof idempotencyKeys>;
  aborter: AbortController;
}

type CreatePlace<Place> = (file: File, sentWith: SentWith) => Promise<ClientReply<Place>>;

/** Files that are sent as soon as they are chosen: the platform is asked for a place for each, then each is sent there. */
export const useUploads = <Place extends UploadLink>(create: CreatePlace<Place>): Uploads<Place> => {
  const [all, setAll] = useState<readonly Upload<Place>[]>([]);
  const sendings = useRef(new Map<number, Sending>());
  const nextKey = useRef(0);
  useEffect(
    () => () => {
      for (const { aborter } of sendings.current.values()) aborter.abort();
    },
    [],
  );

  const update = (key: number, changes: Partial<Upload<Place>>) =>
    setAll((before) => before.map((upload) => (upload.key === key ? { ...upload, ...changes } : upload)));

  const send = async (key: number, file: File) => {
    const { keys } = sendings.current.get(key) ?? { keys: idempotencyKeys() };
    const aborter = new AbortController();
    sendings.current.set(key, { keys, aborter });
    const headers = { 'Idempotency-Key': keys.keyFor(file.name) };
    const { data: place, problem } = await outcomeOf(create(file, { headers }));
    if (problem !== undefined) return update(key, { state: 'failed', problem });
    const onProgress = (share: number) => update(key, { share });
    const arrived = await sendFile(place, file, { onProgress, signal: aborter.signal });
    update(key, arrived ? { state: 'sent', share: 1, place } : { state: 'failed', problem: networkProblem });
  };
  const add = (files: readonly File[]) => {
    const added = files.map((file): Upload<Place> => ({ key: nextKey.current++, file, state: 'sending', share: 0 }));
    setAll((before) => [...before, ...added]);
    for (const { key, file } of added) send(key, file);
  };
  const retry = (key: number) => {
    const failed = all.find((upload) => upload.key === key);
    update(key, { state: 'sending', share: 0, problem: undefined });
    if (failed !== undefined) send(key, failed.file);
  };
  const remove = (key: number) => {
    sendings.current.get(key)?.aborter.abort();
    setAll((before) => before.filter((upload) => upload.key !== key));
  };
  const sent = all.flatMap(({ place }) => (place === undefined ? [] : [place]));
  return { all, sent, add, retry, remove, clear: () => setAll([]) };
};
