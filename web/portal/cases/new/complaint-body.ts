import type { paths } from '../../../api/openapi.d.ts';

export type ComplaintBody = NonNullable<paths['/v1/complaints']['post']['requestBody']>['content']['application/json'];
export type Matter = ComplaintBody['about'];
type Purpose = Extract<ComplaintBody, { about: 'certificate-demanded' }>['purpose'];

export const MATTERS: readonly Matter[] = ['certificate-demanded', 'overdue-case', 'service'];
/** In place of a unit of the registry: another body, by its name. */
export const OUTSIDE = '-';

const BLANK = {
  about: '' as Matter | '',
  unit: '',
  unitName: '',
  caseId: '',
  certificate: '',
  purpose: '' as Purpose | '',
  domains: [] as string[],
  statement: '',
  evidenceForUnit: false,
};
export type ComplaintFields = typeof BLANK;

/** As far as the address says what it is about. */
export const complaintFields = (query: URLSearchParams): ComplaintFields => ({
  ...BLANK,
  about: MATTERS.find((matter) => matter === query.get('about')) ?? '',
  caseId: query.get('case') ?? '',
});

/** What was filled in as the platform wants it; the form has seen to it that all is there. */
export const complaintBody = (fields: ComplaintFields, evidence: string[]): ComplaintBody => {
  const { statement, evidenceForUnit, caseId, certificate, purpose, domains } = fields;
  const common = { statement, evidence, evidenceForUnit: evidenceForUnit && evidence.length > 0 };
  switch (fields.about) {
    case 'overdue-case':
      return { about: 'overdue-case', caseId, ...common };
    case 'certificate-demanded':
      return {
        ...{ about: 'certificate-demanded', certificate, domains, ...accusedOf(fields), ...common },
        purpose: purpose as Purpose,
      };
    default:
      return { about: 'service', ...accusedOf(fields), ...common };
  }
};

const accusedOf = ({ unit, unitName }: ComplaintFields): { unit: string } | { unitName: string } =>
  unit === OUTSIDE ? { unitName } : { unit };
