/** The tab a key leads to, going round at both ends; undefined where the key is no concern of tabs. */
export const tabAfterKey = (ids: readonly string[], selected: string, key: string): string | undefined => {
  const at = ids.indexOf(selected);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % ids.length,
    ArrowLeft: (at - 1 + ids.length) % ids.length,
    Home: 0,
    End: ids.length - 1,
  };
  const target = targets[key];
  return target === undefined ? undefined : ids[target];
};
