import type { Day } from '../calendar/dates.ts';
import type { Kind, SEVERITIES, STATUSES } from '../records/record.ts';

/** What a policy version may decide otherwise than another. A version is data: one file each, never changed once in force. */
export interface Policy {
  id: string;
  name: string;
  nameEn: string;
  /** Number of the document. */
  document: string;
  /** Who issues reports under it. */
  issuer: string;
  issuerEn: string;
  inForceFrom: Day;
  switches: Switches;
}

/** A value and the article it rests on, or why it was chosen where the document is silent. */
interface Sourced<T> {
  value: T;
  source: string;
}

type Treatment = 'counted' | 'omitted';
export type Severity = keyof typeof SEVERITIES;
/** A document in one of these states never is a violation record under a version that names it. */
type VoidStatus = Exclude<keyof typeof STATUSES, 'effective'>;

/** How long a penalty may be published, in months from the day of its decision. */
export interface PublicationPeriod {
  minMonths: number;
  maxMonths: number;
}

export interface Switches {
  kinds: Sourced<readonly Kind[]>;
  noRecord: Sourced<readonly VoidStatus[]>;
  /** Penalties of the simple procedure (简易程序). */
  simpleProcedure: Sourced<Treatment>;
  /** Penalties that are 警告 or 通报批评 and nothing else. */
  warningOnly: Sourced<Treatment>;
  /** Minor violations whose duties are done. */
  minorCorrected: Sourced<Treatment>;
  /** Repaired records: all shown with a mark (null), or not shown where the repair is of that day or later. */
  repairedOmittedFrom: Sourced<Day | null>;
  /** The period an enterprise may ask for; `notBefore` where no earlier data is held. */
  lookBack: Sourced<{ defaultYears: number; maxYears: number; notBefore: Day | null }>;
  /** Years a record may be disclosed from the end of the act; null without such a limit. */
  disclosureYears: Sourced<number | null>;
  /** Null where the end of publication takes no record off the report. */
  publication: Sourced<Readonly<Record<Severity, PublicationPeriod>> | null>;
}
