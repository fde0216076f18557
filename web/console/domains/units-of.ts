interface WithUnits {
  units: readonly { id: string; name: string }[];
}

/** Every unit that sends data, once, as choices. */
export const unitsOf = (domains: readonly WithUnits[]): { value: string; label: string }[] => {
  const units = new Map(domains.flatMap((domain) => domain.units.map(({ id, name }) => [id, name] as const)));
  return [...units].map(([value, label]) => ({ value, label }));
};
