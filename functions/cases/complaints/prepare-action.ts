import type { Registry } from '../../../shared/domains/registry.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Prepare, Prepared } from '../act.ts';
import type { Act } from '../flow.ts';
import type { ComplaintAction } from './action-schema.ts';
import type { Complaint, Visit } from './complaint.ts';

/** What an action says beyond its reason. */
export const prepareComplaint =
  (registry: Registry): Prepare<Complaint, ComplaintAction> =>
  async (_current, body, _seat, { at }) => {
    switch (body.action) {
      case 'decline':
        return { said: { ground: body.ground } };
      case 'assign':
        return { to: knownUnit(registry, body.unit) };
      case 'answer':
        return { said: { result: body.result, measures: body.measures ?? null } };
      case 'extend':
        return { said: { proposal: body.proposal } };
      case 'visit':
        return visited(body, at);
      case 'rate':
        return rated(body, at);
      default:
        return {};
    }
  };

type Of<A extends ComplaintAction['action']> = Extract<ComplaintAction, { action: A }>;

const visited = ({ contacted, satisfaction, note }: Of<'visit'>, at: Act['at']): Prepared => {
  const said = { contacted, satisfaction: satisfaction ?? null, note: note ?? null };
  return { said, brings: { visit: { ...said, at } satisfies Visit } };
};

const rated = ({ score, comment }: Of<'rate'>, at: Act['at']): Prepared => {
  const said = { score, comment: comment ?? null };
  return { said, brings: { rating: { ...said, at } } };
};

const knownUnit = ({ units }: Registry, unit: string): string => {
  if (units.has(unit)) return unit;
  const message = '平台目录中没有这个单位，请以 GET /v1/domains 列出的单位编号为准';
  throw new Problem('invalid-request', message, { errors: [{ pointer: '/unit', code: 'unknown-unit', message }] });
};
