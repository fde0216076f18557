/** Anyone may ask for any: the oldest gives way. */
const KEPT = 50;

interface Made {
  at: number;
  value: Promise<string>;
}

/** What was made for a name within the last `seconds`, or else made now; a failure is not kept. */
export const keptFor = (seconds: number, make: (name: string, at: number) => Promise<string>) => {
  const kept = new Map<string, Made>();
  const isFresh = (made: Made | undefined, at: number): made is Made =>
    made !== undefined && at >= made.at && at < made.at + seconds;

  const madeNow = (name: string, at: number): Made => {
    const made = { at, value: make(name, at) };
    kept.delete(name);
    kept.set(name, made);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return made;
  };

  return async (name: string, at: number): Promise<{ value: string; freshFor: number }> => {
    const known = kept.get(name);
    const made = isFresh(known, at) ? known : madeNow(name, at);
    try {
      return { value: await made.value, freshFor: made.at + seconds - at };
    } catch (failure) {
      if (kept.get(name) === made) kept.delete(name);
      throw failure;
    }
  };
};
