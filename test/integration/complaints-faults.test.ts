import type { Case } from '../../functions/cases/case.ts';
import { messagesTo } from '../../shared/messages/messages.ts';
import type { Table } from '../../shared/table/table.ts';
import { complaintCity } from '../support/complaints.ts';
import { FAULTS, faultyTable } from '../support/faulty-table.ts';
import { FIRM } from '../support/records.ts';

/** Whatever call of the table fails, and however: the same request again ends as if none had. */
const city = complaintCity();
let logged: jest.SpyInstance;
beforeAll(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(() => logged.mockRestore());

/** Days apart, so that none counts against the quota of another. */
let days = 0;
const nextDay = () => city.at(new Date(Date.UTC(2026, 2, 10 + days++)).toISOString());

/** Asks with each fault of each call, and then again without; answers the names of all that were asked for. */
const everyFault = async (ask: (on: Table, name: string) => Promise<{ status: number }>): Promise<string[]> => {
  nextDay();
  const counted = faultyTable(city.table());
  expect((await ask(counted.table, 'none')).status).toBeLessThan(300);
  const names = ['none'];
  for (let call = 1; call <= counted.calls(); call++)
    for (const fault of FAULTS) {
      nextDay();
      const name = `${call}-${fault}`;
      await ask(faultyTable(city.table(), { call, fault }).table, name);
      expect([name, (await ask(city.table(), name)).status < 300]).toEqual([name, true]);
      names.push(name);
    }
  return names;
};

const toldOf = async (role: 'enterprise' | 'unit', id: string) =>
  (await messagesTo(city.table(), { role, id }, 1000, undefined)).messages;
const idsIn = async (as: string): Promise<string[]> =>
  (await city.list(as, { limit: '100' })).body.complaints.map(({ caseId }: Case) => caseId).sort();

it('filed again, a complaint is there once: for its enterprise, the desk and the figures, and it is told once', async () => {
  const names = await everyFault((on, name) =>
    city.file({ certificate: name }, 'enterprise', { on, key: `file-${name}` }),
  );
  const { complaints } = (await city.list('enterprise', { limit: '100' })).body;
  const certificates = complaints.map((one: { demanded: { certificate: string } }) => one.demanded.certificate);
  expect(certificates.sort()).toEqual([...names].sort());
  const ids = await idsIn('enterprise');
  expect(await idsIn('operator')).toEqual(ids);
  expect((await city.figures('operator', '2026-03', '2026-12')).figures.complaints).toBe(ids.length);
  expect((await toldOf('enterprise', FIRM.uscc)).map(({ caseId }) => caseId).sort()).toEqual(ids);
}, 60_000);

it('acted on again, a step is taken once, and the unit finds it and is told once', async () => {
  const ids = new Map<string, string>();
  const assign = async (on: Table, name: string) => {
    const caseId = ids.get(name) ?? String((await city.file({ certificate: `转办 ${name}` }, 'sibling')).body.caseId);
    if (!ids.has(name)) await city.act(caseId, 'operator', { action: 'accept', revision: 1 });
    ids.set(name, caseId);
    const body = { action: 'assign', unit: 'wf-qxj', revision: 2 };
    return city.act(caseId, 'operator', body, { on, key: `assign-${name}` });
  };
  await everyFault(assign);
  const all = [...ids.values()].sort();
  const { complaints } = (await city.list('otherOfficer', { limit: '100' })).body;
  expect(complaints.map(({ caseId }: Case) => caseId).sort()).toEqual(all);
  for (const one of complaints) expect(one).toMatchObject({ state: 'assigned', revision: 3, transfers: 1 });
  expect(await idsIn('operator')).not.toEqual(expect.arrayContaining([all[0]]));
  expect((await toldOf('unit', 'wf-qxj')).map(({ caseId }) => caseId).sort()).toEqual(all);
}, 60_000);
