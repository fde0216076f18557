interface UnderWay<R> {
  touches: ReadonlySet<string>;
  result: Promise<PromiseSettledResult<R>>;
}

interface Work<P, R> {
  atOnce: number;
  /** What a part changes: two that change the same thing are never worked on at once. */
  touches: (part: P) => ReadonlySet<string>;
  work: (part: P) => Promise<R>;
  /** Told each result, in the order of the parts. */
  finish: (result: R) => Promise<void>;
}

/**
 * Works on the parts of a stream, a few at once, as if it were one after the other. The first failure ends it, after what
 * is under way has ended.
 */
export const inOrder = async <P, R>(
  parts: AsyncIterable<P>,
  { atOnce, touches, work, finish }: Work<P, R>,
): Promise<void> => {
  const underWay: UnderWay<R>[] = [];
  const finishOldest = async (): Promise<void> => {
    const result = await underWay.shift()?.result;
    if (result?.status === 'rejected') throw result.reason;
    if (result !== undefined) await finish(result.value);
  };
  try {
    for await (const part of parts) {
      const touched = touches(part);
      while (underWay.length >= atOnce || underWay.some((other) => overlap(other.touches, touched)))
        await finishOldest();
      underWay.push({ touches: touched, result: settled(work(part)) });
    }
    while (underWay.length > 0) await finishOldest();
  } finally {
    await Promise.all(underWay.map(({ result }) => result));
  }
};

const settled = async <R>(work: Promise<R>): Promise<PromiseSettledResult<R>> => {
  const [result] = await Promise.allSettled([work]);
  return result;
};

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const element of a) if (b.has(element)) return true;
  return false;
};
