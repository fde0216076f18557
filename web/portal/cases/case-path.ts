/** The first letters of a case's number say of which kind it is. */
const PATHS: Readonly<Record<string, string>> = { YY: '/objections', XF: '/repairs', TS: '/complaints' };

/** Where a case is shown; undefined where the number is no case's. */
export const casePath = (caseId: string): string | undefined => {
  const path = PATHS[caseId.slice(0, 2)];
  return path === undefined ? undefined : `${path}/${encodeURIComponent(caseId)}`;
};
