/** Where an enterprise acts in the cases of the one that granted the mandate. */
export const clientBase = (mandateId: string): string => `/mandates/${encodeURIComponent(mandateId)}`;
