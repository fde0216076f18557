interface Memory<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** What is remembered for a key, made when it is first asked for. */
export const kept = <K, V>(memory: Memory<K, V>, key: K, create: () => V): V => {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const created = create();
  memory.set(key, created);
  return created;
};
