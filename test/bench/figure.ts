/** One measured number. `ours` is the product; peers and limits go by their names, measured in the same run. */
export interface Figure {
  bench: string;
  case: string;
  contender: string;
  metric: string;
  value: number;
  unit: string;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
};

/** Milliseconds of one run of some work. */
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/**
 * Runs all contenders in turn, round after round, every second time backwards: noise falls on all alike, and so does a
 * table that grows. Answers each one's times.
 */
export const interleaved = async (
  contenders: Record<string, (round: number) => Promise<unknown>>,
  { rounds, warmUp, prepare }: { rounds: number; warmUp: number; prepare?: () => void | Promise<void> },
): Promise<Record<string, number[]>> => {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    await prepare?.();
    const inOrder = Object.entries(contenders);
    for (const [name, work] of round % 2 === 0 ? inOrder : inOrder.toReversed()) {
      const ms = await timed(() => work(round));
      if (round >= 0) times[name]?.push(ms);
    }
  }
  return times;
};
