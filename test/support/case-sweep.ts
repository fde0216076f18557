import { caseStore } from '../../functions/cases/case-store.ts';
import { caseEffects } from '../../functions/cases/effects.ts';
import { stateName } from '../../functions/cases/flows.ts';
import { announceWith } from '../../functions/cases/messages/announce.ts';
import { wireScheduledCases } from '../../functions/cases/wiring.ts';
import { registryFrom } from '../../shared/domains/registry.ts';
import city from '../../shared/domains/weifang.json';
import { mandateStore } from '../../shared/mandates/mandate-store.ts';
import type { Publish } from '../../shared/messages/message.ts';
import { messenger } from '../../shared/messages/messages.ts';
import {
  complaintsPartition,
  enterprisePartition,
  inboxPartition,
  messagesPartition,
  OUTBOX,
} from '../../shared/table/partitions.ts';
import type { Item, Table } from '../../shared/table/table.ts';
import { FIRM } from './records.ts';

/** Two units of the city, so that a sweep is few calls. */
const UNITS = ['qz-scjg', 'wf-qxj'];
const registry = registryFrom({ ...city, units: city.units.filter(({ id }) => UNITS.includes(id)), domains: [] });

interface Surroundings {
  now: () => Date;
  publish: Publish;
}

/** The sweep of cases and what it works on. */
export const sweepOn = (table: Table, { now, publish }: Surroundings) => {
  const cases = caseStore(table);
  const told = messenger({ table, publish, now });
  const effects = caseEffects({
    cases,
    announce: announceWith({ tell: told.tell, stateName, mandates: mandateStore(table), now }),
    conclude: {},
  });
  const { sweepCases } = wireScheduledCases({ table, registry, publish, now });
  return {
    cases,
    effects,
    sweep: (millisecondsLeft = 900_000) => sweepCases(undefined, { getRemainingTimeInMillis: () => millisecondsLeft }),
  };
};

const PARTITIONS = [
  ...[enterprisePartition(FIRM.uscc), complaintsPartition(FIRM.uscc), OUTBOX],
  ...['desk', ...UNITS].map(inboxPartition),
  ...UNITS.map((id) => messagesPartition({ role: 'unit', id })),
  messagesPartition({ role: 'desk', id: 'desk' }),
  messagesPartition({ role: 'enterprise', id: FIRM.uscc }),
];

/** All that cases of the sample firm leave in the table. */
export const caseItems = async (table: Table): Promise<Item[]> =>
  (await Promise.all(PARTITIONS.map((pk) => table.query(pk)))).flat();

export const forgetCases = async (table: Table): Promise<void> => {
  const items = await caseItems(table);
  await table.deleteAll(items.map(({ pk, sk }) => ({ pk, sk })));
};
