import { api } from '../../../api/client.ts';
import { useAnswer } from '../../../api/use-answer.ts';

/** The statistics tables of a check, the latest first. */
export const useTables = (checkId: string) => {
  const params = { path: { checkId } };
  return useAnswer((signal) => api.GET('/v1/checks/{checkId}/tables', { params, signal }), [checkId]);
};
