import type { Registry } from '../../../shared/domains/registry.ts';
import { MARKS } from '../../../shared/records/marks.ts';
import type { Recognised } from '../assist/recognised.ts';
import { recognisedView } from '../assist/request-view.ts';
import type { Snapshot, SubjectFindings } from '../run/findings.ts';
import { UNMATCHED } from '../subjects/subject.ts';

/** A subject with every domain of the check: what was found, or what nothing found means there. */
export const resultView = (
  result: SubjectFindings,
  { domains }: Snapshot,
  recognised: readonly Recognised[],
  registry: Registry,
) => ({
  no: result.no,
  name: result.name,
  uscc: result.uscc,
  orgCode: result.orgCode,
  registrationNo: result.registrationNo,
  registeredName: result.registeredName,
  outcome: result.outcome,
  reason: result.outcome === 'matched' ? null : { code: result.reason, text: UNMATCHED[result.reason] },
  domains:
    result.outcome === 'unmatched'
      ? []
      : domains.map(({ code, otherwise }) => {
          const finding = result.found.find(({ domain }) => domain === code);
          const name = registry.domain(code)?.name ?? code;
          const words = {
            recognised: recognised.flatMap((one) => (one.domain === code ? [recognisedView(one, registry)] : [])),
          };
          if (finding === undefined) return { code, name, result: otherwise, count: 0, records: [], ...words };
          const records = finding.records.map((record) => ({
            ...record,
            unit: registry.nameOf(record.unit),
            marks: record.marks.map((mark) => MARKS[mark]),
          }));
          return { code, name, result: 'found' as const, count: finding.count, records, ...words };
        }),
});
