/** Where an agent acts in the cases of another enterprise. */
export const clientCasesPath = (mandateId: string): string => `/mandates/${encodeURIComponent(mandateId)}`;

/** Where an agent reads a report of another enterprise. */
export const mandatedPath = (mandateId: string, reportNo: string): string =>
  `/reports/on-behalf/${encodeURIComponent(mandateId)}/${reportNo}`;
