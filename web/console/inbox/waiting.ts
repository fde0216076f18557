import type { Complaint, Kind, Objection, Repair } from '../../ui/cases/case-types.ts';
import type { Light } from '../../ui/content/due-words.ts';
import type { AssistRequest } from '../checks/check-types.ts';

export type WaitingKind = Kind | 'assist';

/** Something that waits for whoever is signed in, of whichever kind. */
export interface Waiting {
  id: string;
  kind: WaitingKind;
  path: string;
  /** What it is about, as the platform says it, in Chinese. */
  title: string;
  domain?: { code: string | null; name: string | null };
  note: string;
  state: string;
  /** In Chinese; requests for assistance have none. */
  stateName: string | undefined;
  light: Light;
  due: { day: string; provisional: boolean; workingDaysLeft: number } | null;
  since: string;
}

const PATHS: Readonly<Record<WaitingKind, string>> = {
  objection: '/objections',
  repair: '/repairs',
  complaint: '/complaints',
  assist: '/assist',
};

export const pathTo = (kind: WaitingKind, id: string): string => `${PATHS[kind]}/${encodeURIComponent(id)}`;

type OneCase = Objection | Repair | Complaint;

const ofCase = (one: OneCase, title: string, note: string): Waiting => ({
  ...{ id: one.caseId, kind: one.kind, path: pathTo(one.kind, one.caseId), title, note },
  ...{ state: one.state, stateName: one.stateName, light: one.light, since: one.filedAt },
  due: one.stepDue ?? one.due,
});

const inDomain = ({ domain, domainName }: OneCase, waiting: Waiting): Waiting => ({
  ...waiting,
  domain: { code: domain, name: domainName },
});

const nameOf = ({ enterprise }: OneCase): string | undefined => enterprise?.name ?? enterprise?.uscc;

export const ofObjection = (one: Objection): Waiting => inDomain(one, ofCase(one, nameOf(one) ?? '', one.groundName));

export const ofRepair = (one: Repair): Waiting => inDomain(one, ofCase(one, nameOf(one) ?? '', one.documentNo));

/** To a unit it is not told who complains. */
export const ofComplaint = (one: Complaint): Waiting => {
  const name = nameOf(one);
  return name === undefined ? ofCase(one, one.aboutName, '') : ofCase(one, name, one.aboutName);
};

export const ofRequest = (one: AssistRequest): Waiting => ({
  ...{ id: one.requestId, kind: 'assist', path: pathTo('assist', one.requestId) },
  ...{ title: one.matter, domain: one.domain, note: one.asker.name },
  ...{ state: one.state, stateName: undefined, light: lightOfRequest(one), due: one.due, since: one.sentAt },
});

/** As cases have it: amber is due today or on the next working day. */
export const lightOfRequest = ({ state, due }: Pick<AssistRequest, 'state' | 'due'>): Light => {
  if (state === 'overdue') return 'red';
  return due.workingDaysLeft <= 1 ? 'amber' : 'green';
};

/** What is due first comes first; what has no term comes last, the longest waiting first. */
export const byDue = (items: readonly Waiting[]): Waiting[] => {
  const order = ({ due, since }: Waiting) => `${due?.day ?? '9999'} ${since}`;
  return [...items].sort((one, other) => (order(one) < order(other) ? -1 : 1));
};

export interface Narrowing {
  kind: string;
  /** A kind's state, `objection.filed`. */
  state: string;
  light: string;
}

export const stateOf = ({ kind, state }: Waiting): string => `${kind}.${state}`;

export const narrowed = (items: readonly Waiting[], { kind, state, light }: Narrowing): Waiting[] =>
  items.filter(
    (one) =>
      (kind === 'all' || one.kind === kind) &&
      (state === 'all' || stateOf(one) === state) &&
      (light === 'all' || one.light === light),
  );
