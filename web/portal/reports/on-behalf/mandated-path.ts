/** Where an agent reads a report of another enterprise. */
export const mandatedPath = (mandateId: string, reportNo: string): string =>
  `/reports/on-behalf/${encodeURIComponent(mandateId)}/${reportNo}`;
