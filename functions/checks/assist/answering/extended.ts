import { Problem } from '../../../../shared/problem.ts';
import { type AssistRequest, dueOf, type Extension, isLate } from '../request.ts';

/** Ours. */
export const MAX_EXTENSION = 2;

/** Once, before the term is over, while there is something left to answer. */
export const extended = (request: AssistRequest, extension: Extension): AssistRequest => {
  if (request.answeredAt !== null) throw new Problem('not-now', '全部主体均已反馈，无须延长');
  if (request.extension !== null) throw new Problem('extension-refused', '反馈期限只能延长一次');
  if (isLate(request.due, extension.at)) throw new Problem('extension-refused', '反馈期限已过，不能再延长');
  const next = { ...request, extension };
  return { ...next, due: dueOf(next), revision: request.revision + 1 };
};
