import { evidenceStore } from '../../functions/cases/evidence/evidence-store.ts';
import { toInstant } from '../../shared/calendar/dates.ts';
import { INCOMING_EVIDENCE_FOLDER } from '../../shared/files/folders.ts';
import type { Table } from '../../shared/table/table.ts';
import { caseCity } from './cases.ts';
import { png } from './evidence-files.ts';

interface Ask {
  key?: string;
  on?: Table;
}

/** What every objection of a test says unless it says otherwise. */
const OBJECTION = { domain: '21', ground: 'wrong', statement: '罚款金额有误', commitment: { accepted: true } };

/** A city in which enterprises object. */
export const objectionCity = (start: string) => {
  const city = caseCity(start);
  let files = 0;
  const read = async (as: string, caseId: string) => (await city.call('getObjection', as, { params: { caseId } })).body;
  const act = async (as: string, caseId: string, body: object, ask: Ask = {}) => {
    const { revision } = await read('operator', caseId);
    return city.call('actOnObjection', as, { params: { caseId }, body: { revision, ...body }, ...ask });
  };
  return {
    ...city,
    read,
    act,
    file: (body: object, as = 'enterprise', ask: Ask = {}) =>
      city.call('fileObjection', as, { body: { ...OBJECTION, ...body }, ...ask }),
    /** Steps that all succeed, each by its caller; answers the case after the last. */
    steps: async (caseId: string, ...steps: (readonly [as: string, body: object])[]) => {
      let last = await read('operator', caseId);
      for (const [as, body] of steps) {
        const { status, body: reply } = await act(as, caseId, body);
        expect([body, status, reply.code]).toEqual([body, 200, undefined]);
        last = reply;
      }
      return last;
    },
    /** A picture that an enterprise or a unit has uploaded. */
    picture: async (owner: `enterprise:${string}` | `unit:${string}`): Promise<string> => {
      const evidenceId = `PICTURE${++files}`;
      const content = png();
      const announced = {
        evidenceId,
        owner,
        filename: '决定书.png',
        contentType: 'image/png',
        size: content.length,
      } as const;
      await evidenceStore(city.table()).begin({ ...announced, createdAt: toInstant(city.now()) });
      await city.files.put(`${INCOMING_EVIDENCE_FOLDER}${evidenceId}`, content, 'image/png');
      return evidenceId;
    },
  };
};

export const ACCEPT = ['operator', { action: 'accept' }] as const;
export const TRANSFER = ['operator', { action: 'transfer' }] as const;
export const UPHOLD = ['operator', { action: 'uphold' }] as const;
export const CORRECT_FINE = { remedy: 'correct', changes: { fine: '0.7086', content: '罚款7086元' } } as const;
/** The unit finds the enterprise right. */
export const found = (remedy: object) =>
  ['officer', { action: 'reply', reason: '经核查属实', finding: 'uphold', ...remedy }] as const;
