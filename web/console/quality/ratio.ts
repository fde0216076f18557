/** A rate as a chart takes it; what has none stays without. */
export const ratio = (rate: string | null): number | null => (rate === null ? null : Number(rate));
