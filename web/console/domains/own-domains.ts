interface WithUnits {
  units: readonly { id: string }[];
}

/** The domains that a unit sends data for. */
export const ownDomains = <D extends WithUnits>(domains: readonly D[], unit: string | undefined): D[] =>
  domains.filter(({ units }) => units.some(({ id }) => id === unit));
