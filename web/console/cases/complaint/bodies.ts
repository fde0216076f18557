import type { operations } from '../../../api/openapi.d.ts';

export type ComplaintBody = operations['actOnComplaint']['requestBody']['content']['application/json'];
type DeclineGround = Extract<ComplaintBody, { action: 'decline' }>['ground'];

/** What the forms hold, all of them together: what was filled in for one action stays when another is looked at. */
export interface ComplaintFields extends Record<string, unknown> {
  reason: string;
  ground: DeclineGround | '';
  unit: string;
  result: string;
  measures: string;
  proposal: string;
  contacted: 'yes' | 'no' | '';
  satisfaction: string;
  note: string;
}

export const EMPTY_FIELDS: ComplaintFields = {
  ...{ reason: '', ground: '', unit: '', result: '', measures: '', proposal: '' },
  ...{ contacted: '', satisfaction: '', note: '' },
};

const unlessEmpty = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

type Bodies = Record<
  'accept' | 'decline' | 'assign' | 'answer' | 'return' | 'extend' | 'visit',
  (revision: number) => ComplaintBody
>;

/** What each action sends. */
export const bodies = (fields: ComplaintFields): Bodies => {
  const reason = fields.reason.trim();
  const wasReached = fields.contacted === 'yes';
  return {
    accept: (revision) => ({ action: 'accept', revision }),
    decline: (revision) => ({ action: 'decline', revision, reason, ground: fields.ground as DeclineGround }),
    assign: (revision) => ({ action: 'assign', revision, unit: fields.unit }),
    answer: (revision) => ({
      action: 'answer',
      revision,
      result: fields.result.trim(),
      measures: unlessEmpty(fields.measures),
    }),
    return: (revision) => ({ action: 'return', revision, reason }),
    extend: (revision) => ({ action: 'extend', revision, reason, proposal: fields.proposal.trim() }),
    visit: (revision) => ({
      action: 'visit',
      revision,
      contacted: wasReached,
      satisfaction: wasReached && fields.satisfaction !== '' ? Number(fields.satisfaction) : undefined,
      note: unlessEmpty(fields.note),
    }),
  };
};
