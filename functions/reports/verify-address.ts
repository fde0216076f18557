export const verifyPath = (reportNo: string, code: string): string =>
  `/verify/${encodeURIComponent(reportNo)}?code=${encodeURIComponent(code)}`;

/** Where the QR code leads: the page that says what a report says. */
export const verifyAddress = (publicUrl: string, reportNo: string, code: string): string =>
  `${publicUrl.replace(/\/$/, '')}${verifyPath(reportNo, code)}`;
