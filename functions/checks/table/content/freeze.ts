import { type Instant, toInstant } from '../../../../shared/calendar/dates.ts';
import type { Registry } from '../../../../shared/domains/registry.ts';
import { policyById } from '../../../../shared/policy/policy.ts';
import type { Check } from '../../check.ts';
import type { Snapshot, SubjectFindings } from '../../run/findings.ts';
import { platformRows, type RowContent } from './platform-rows.ts';
import { type StatisticsTable, TABLE_FORMAT, type TableRow, type UnmatchedSubject } from './statistics-table.ts';
import { totalsOf } from './totals.ts';
import { askedRow, recognisedRow } from './unit-rows.ts';
import type { UnitWords } from './unit-words.ts';

/** All that a table is made of. */
export interface TableSources {
  tableNo: string;
  check: Check;
  snapshot: Snapshot;
  results: readonly SubjectFindings[];
  words: UnitWords;
}

type Matched = Extract<SubjectFindings, { outcome: 'matched' }>;

/** The table of a check as things stand now: a pure function of what the check, and the units asked, have come to. */
export const statisticsTable = (sources: TableSources, registry: Registry, now: Date): StatisticsTable => {
  const { tableNo, check, snapshot, results, words } = sources;
  const frozenAt = toInstant(now);
  const matched = results.filter((result): result is Matched => result.outcome === 'matched');
  const unmatched = results.flatMap((result) => (result.outcome === 'unmatched' ? [unmatchedSubject(result)] : []));
  const rows = numbered(matched, rowsBySubject(sources, registry, frozenAt));
  return {
    format: TABLE_FORMAT,
    tableNo,
    frozenAt,
    issuer: policyById(check.policy).issuer,
    check: headOf(check, snapshot, words.due),
    domains: snapshot.domains.map(({ code, complete, completeThrough }) => ({
      code,
      name: registry.domain(code)?.name ?? code,
      complete,
      completeThrough,
    })),
    rows,
    unmatched,
    totals: totalsOf(rows, { listed: results.length, matched: matched.length, unmatched: unmatched.length }),
  };
};

const headOf = (check: Check, { asOf }: Snapshot, due: UnitWords['due']): StatisticsTable['check'] => ({
  checkId: check.checkId,
  unit: check.unit,
  matter: check.matter,
  matterNo: check.matterNo,
  createdAt: check.createdAt,
  period: check.period,
  policy: check.policy,
  asOf,
  dueInWorkingDays: check.dueInWorkingDays,
  due,
  confidential: check.confidential?.article ?? null,
});

/** The platform's word first, then those of units in the order of the domains. */
const rowsBySubject = ({ check, snapshot, words }: TableSources, registry: Registry, frozenAt: Instant) => {
  const place = new Map(snapshot.domains.map(({ code }, index) => [code, index]));
  const byUscc = new Map<string, RowContent[]>();
  const add = (uscc: string, row: RowContent) => {
    const rows = byUscc.get(uscc);
    if (rows === undefined) byUscc.set(uscc, [row]);
    else rows.push(row);
  };
  for (const item of words.recognised) add(item.uscc, recognisedRow(item, check.period));
  for (const item of words.asked) add(item.uscc, askedRow(item, frozenAt));
  const placeOf = ({ domains: [domain = ''] }: RowContent): number => place.get(domain) ?? place.size;
  return (subject: Matched): RowContent[] => [
    ...platformRows(subject, snapshot.domains, registry.nameOf),
    ...(byUscc.get(subject.uscc ?? '') ?? []).sort((a, b) => placeOf(a) - placeOf(b)),
  ];
};

const numbered = (matched: readonly Matched[], rowsOf: (subject: Matched) => RowContent[]): TableRow[] => {
  const rows: TableRow[] = [];
  for (const subject of matched) {
    const of = { subjectNo: subject.no, name: subject.registeredName ?? subject.name ?? '', uscc: subject.uscc ?? '' };
    for (const row of rowsOf(subject)) rows.push({ no: rows.length + 1, ...of, ...row });
  }
  return rows;
};

const unmatchedSubject = ({
  no,
  name,
  uscc,
  orgCode,
  registrationNo,
  registeredName,
  reason,
}: Extract<SubjectFindings, { outcome: 'unmatched' }>): UnmatchedSubject => ({
  no,
  name,
  uscc,
  orgCode,
  registrationNo,
  registeredName,
  reason,
});
