import { dayOf, type Instant } from '../../shared/calendar/dates.ts';
import { phaseOn } from '../../shared/policy/phases.ts';
import { RULES, rulesApplied } from '../../shared/policy/rules.ts';
import type { Policy } from '../../shared/policy/switches.ts';
import type { Report } from './report.ts';

/** Which version decided what is listed, what it leaves out, and where the city's timetable stood. */
export const reportPolicy = (
  { id, name, nameEn, document, issuerEn, switches }: Policy,
  asOf: Instant,
): Report['policy'] => {
  const phase = phaseOn(dayOf(asOf));
  return {
    id,
    name,
    nameEn,
    document,
    issuerEn,
    phase: phase && { id: phase.id, name: phase.name, nameEn: phase.nameEn, text: phase.text, textEn: phase.textEn },
    omits: rulesApplied(switches).map((rule) => ({ rule, name: RULES[rule].name, nameEn: RULES[rule].nameEn })),
  };
};
