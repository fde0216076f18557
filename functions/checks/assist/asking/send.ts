import type { Registry } from '../../../../shared/domains/registry.ts';
import type { Tell } from '../../../../shared/messages/message.ts';
import { inParallel } from '../../../../shared/table/in-parallel.ts';
import type { Check } from '../../check.ts';
import type { CheckStore } from '../../store.ts';
import type { Ask } from '../ask.ts';
import type { InboxStore } from '../inbox/inbox-store.ts';
import { requestedMessage } from '../messages.ts';
import { type AskedSubject, type AssistRequest, dueOf } from '../request.ts';
import type { AssistStore } from '../store.ts';

export interface SendingDeps {
  checks: Pick<CheckStore, 'answeredParts' | 'resultsOf'>;
  assist: AssistStore;
  inbox: InboxStore;
  registry: Registry;
  tell: Tell;
}

const PARALLEL = 8;

/** The request that a decided ask stands for, as it is sent; none where nobody is asked about. */
const requestOf = (
  check: Check,
  { requestId, domain, unit, reason, at, dueInWorkingDays, asked }: Ask,
  registry: Registry,
): AssistRequest | undefined => {
  if (requestId === null) return undefined;
  const { checkId, unit: asker, matter, matterNo, confidential, period } = check;
  const term = { sentAt: at, dueInWorkingDays, extension: null };
  return {
    ...{ requestId, checkId, domain, unit: { id: unit, name: registry.nameOf(unit) }, asker },
    ...{ matter, matterNo, confidential, period, reason, ...term, due: dueOf(term) },
    ...{ subjects: asked.count, list: asked.list, answered: 0, answeredAt: null, revision: 1 },
  };
};

/** Sees to it that what was decided is sent and the units are told, however often it is asked to. */
export const send = async (check: Check, asks: readonly Ask[], deps: SendingDeps): Promise<AssistRequest[]> => {
  const requests = asks.flatMap((ask) => requestOf(check, ask, deps.registry) ?? []);
  const sent = new Set(
    (await deps.assist.findAll(requests.map(({ requestId }) => requestId))).map(({ requestId }) => requestId),
  );
  await inParallel(
    requests.filter(({ requestId }) => !sent.has(requestId)),
    PARALLEL,
    deps.inbox.put,
  );
  await deps.tell(requests.map(requestedMessage));
  return requests;
};

/** The subjects of a check of which it is known which enterprise they are: who else could be answered for? */
export const matchedSubjects = async (
  { checkId }: Check,
  { checks }: Pick<SendingDeps, 'checks'>,
): Promise<AskedSubject[]> => {
  const subjects: AskedSubject[] = [];
  for (const part of await checks.answeredParts(checkId))
    for (const { no, uscc, registeredName, outcome } of await checks.resultsOf(checkId, part))
      if (outcome === 'matched' && uscc !== null) subjects.push({ no, uscc, name: registeredName ?? uscc });
  return subjects;
};
