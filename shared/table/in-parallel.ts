/** Does a piece of work when it is its turn. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** A gate that lets so many pieces of work in at once; the others wait, in the order in which they came. */
export const gate = (atOnce: number): Gate => {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (work) => {
    if (free === 0) await new Promise<void>((enter) => waiting.push(enter));
    else free--;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free++;
      else next();
    }
  };
};

/** Does the work of every element, at most so many at once. The first failure is thrown after those under way have ended. */
export const inParallel = async <T>(
  elements: readonly T[],
  atOnce: number,
  work: (element: T, index: number) => Promise<void>,
): Promise<void> => {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < elements.length) {
      const index = next++;
      await work(elements[index] as T, index);
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(atOnce, elements.length) }, worker));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
};
