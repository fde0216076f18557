/** Where a report is asked for that says the same question anew and takes the place of the earlier one. */
export const refreshPath = (reportNo: string, reports = '/v1/reports'): string => `${reports}/${reportNo}/refresh`;
