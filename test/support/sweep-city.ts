import type { Complaint } from '../../functions/cases/complaints/complaint.ts';
import { complaintFlow } from '../../functions/cases/complaints/flow.ts';
import { type Act, type Draft, opened, step } from '../../functions/cases/flow.ts';
import type { Message } from '../../shared/messages/message.ts';
import type { Table } from '../../shared/table/table.ts';
import { forgetCases, sweepOn } from './case-sweep.ts';
import { startTable } from './city.ts';
import { at } from './open-case.ts';
import { FIRM } from './records.ts';

export const COMPLAINT = 'TS20260302ABCDEFGH';

/** Complaints that a test takes through their steps, a clock to move, and all that is published; nothing is printed. */
export const sweepCity = () => {
  let table: Table;
  let stop: () => Promise<void>;
  let now = new Date(at('2026-03-02'));
  const published: Message[] = [];
  let logged: jest.SpyInstance[] = [];
  beforeAll(async () => {
    ({ table, stop } = await startTable());
  }, 30_000);
  afterAll(() => stop());
  beforeEach(() => {
    published.length = 0;
    logged = [jest.spyOn(console, 'error'), jest.spyOn(console, 'warn')].map((spy) =>
      spy.mockImplementation(() => undefined),
    );
  });
  afterEach(async () => {
    for (const spy of logged) spy.mockRestore();
    await forgetCases(table);
  });

  const publish = async (messages: readonly Message[]) => void published.push(...messages);
  const on = (used = table, publishing = publish) => sweepOn(used, { now: () => now, publish: publishing });
  const clockAt = (day: string, time?: string) => {
    now = new Date(at(day, time));
  };
  const act = (action: string, party: Act['party'], to?: string): Act => ({
    ...{ action, party, to, unit: null, agent: null, actor: 'SOMEBODY', reason: '示例' },
    ...{ at: at(now.toISOString().slice(0, 10)), request: `${action}-${now.toISOString()}`, requestKey: null },
  });
  const file = async (caseId?: string): Promise<Complaint> => {
    clockAt('2026-03-02');
    const { cases, effects } = on();
    return effects.settle(await cases.putNew(filed(caseId)));
  };
  return {
    ...{ published, publish, on, clockAt, act, file },
    table: () => table,
    said: (word: string) =>
      logged.flatMap(({ mock }) => mock.calls.flat()).filter((line) => String(line).includes(word)),
    take: async (current: Complaint, ...given: Parameters<typeof act>): Promise<Complaint> => {
      const { cases, effects } = on();
      const next = step(complaintFlow, current, act(...given));
      await cases.pointTo(next);
      await cases.save(current, next);
      return effects.settle(next);
    },
  };
};

const DRAFT: Omit<Draft<Complaint>, 'caseId'> = {
  kind: 'complaint',
  enterprise: { uscc: FIRM.uscc, name: FIRM.name },
  agent: null,
  filedAt: at('2026-03-02'),
  recordId: null,
  domain: null,
  evidence: [],
  about: 'service',
  accused: { unit: null, name: '示例单位' },
  registeredName: null,
  aboutCase: null,
  demanded: null,
  statement: '示例',
  evidenceForUnit: false,
  reopenedAt: null,
  endedTerms: [],
  visit: null,
};

/** A complaint filed on Monday 2 March at 10:00: five working days, Monday 9 March. */
export const filed = (caseId = COMPLAINT): Complaint =>
  opened<Complaint['state'], Complaint>(
    complaintFlow,
    { ...DRAFT, caseId },
    {
      ...{ party: 'owner', unit: null, agent: null, actor: 'SOMEBODY', reason: null },
      ...{ at: DRAFT.filedAt, request: 'file', requestKey: null },
    },
  );
