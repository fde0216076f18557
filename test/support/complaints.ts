import { evidenceStore } from '../../functions/cases/evidence/evidence-store.ts';
import { toInstant } from '../../shared/calendar/dates.ts';
import { INCOMING_EVIDENCE_FOLDER } from '../../shared/files/folders.ts';
import type { Message } from '../../shared/messages/message.ts';
import type { Table } from '../../shared/table/table.ts';
import { callHandler } from './call-handler.ts';
import { handlersOn, memoryFiles, startTable } from './city.ts';

/** The smallest picture: one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

interface Ask {
  key?: string;
  on?: Table;
}

/** Complaints on a table of their own, with a clock to move, and all that anybody was told. */
export const complaintCity = () => {
  let table: Table;
  let stop: () => Promise<void>;
  let now = new Date('2026-03-10T02:00:00Z');
  let keys = 0;
  const files = memoryFiles();
  const told: Message[] = [];
  beforeAll(async () => {
    ({ table, stop } = await startTable());
  }, 30_000);
  afterAll(() => stop());

  const clock = () => now;
  const publish = async (messages: readonly Message[]) => void told.push(...messages);
  const handlers = (on = table) => handlersOn(on, { now: clock, files, publish });
  const key = () => `complaint-${++keys}`;
  const city = {
    told,
    table: () => table,
    handlers,
    at: (time: string) => {
      now = new Date(time);
    },
    file: (body: object = {}, as = 'enterprise', { key: given = key(), on }: Ask = {}) =>
      callHandler(handlers(on).fileComplaint, { as, key: given, body: { ...DEMAND, ...body } }),
    act: (caseId: string, as: string, body: object, { key: given = key(), on }: Ask = {}) =>
      callHandler(handlers(on).actOnComplaint, { as, key: given, params: { caseId }, body }),
    get: (caseId: string, as: string, query: Record<string, string> = {}) =>
      callHandler(handlers().getComplaint, { as, params: { caseId }, query }),
    list: (as: string, query: Record<string, string> = {}) => callHandler(handlers().listComplaints, { as, query }),
    figures: async (as: string, from = '2026-03', to = from, on = table) =>
      (await callHandler(handlers(on).getComplaintFigures, { as, query: { from, to } })).body,
    /** Takes steps one after the other, each by its caller; answers the last reply. */
    steps: async (caseId: string, ...steps: (readonly [string, object])[]) => {
      let last = await city.get(caseId, 'operator');
      for (const [as, body] of steps)
        last = await city.act(caseId, as, { revision: (await city.get(caseId, 'operator')).body.revision, ...body });
      return last;
    },
    mandate: async (granter: string, agent: { uscc: string; name: string }) => {
      const body = { agent, scopes: ['object'], expiresOn: '2026-12-31' };
      const granted = await callHandler(handlers().grantMandate, { as: granter, key: key(), body });
      return String(granted.body.mandateId);
    },
    /** A picture that an enterprise has uploaded. */
    picture: async (uscc: string, filename: string): Promise<string> => {
      const evidenceId = `PICTURE${++keys}`;
      const createdAt = toInstant(now);
      const announced = { evidenceId, filename, contentType: 'image/png', size: PNG.length, createdAt } as const;
      await evidenceStore(table).begin({ ...announced, owner: `enterprise:${uscc}` });
      await files.put(`${INCOMING_EVIDENCE_FOLDER}${evidenceId}`, PNG, 'image/png');
      return evidenceId;
    },
  };
  return city;
};

/** A demand for a certificate, as most tests file it. */
export const DEMAND = {
  about: 'certificate-demanded',
  unit: 'qz-scjg',
  certificate: '无违法违规证明',
  purpose: 'listing',
  domains: ['21'],
  statement: '办理时仍要求提供无违法违规证明原件',
};
