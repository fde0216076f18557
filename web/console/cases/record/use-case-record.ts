import { api } from '../../../api/client.ts';
import type { operations } from '../../../api/openapi.d.ts';
import { useAnswer } from '../../../api/use-answer.ts';

export type HeldRecord = operations['getCaseRecord']['responses'][200]['content']['application/json'];

/** The record a case is about, asked again with each step of the case. */
export const useCaseRecord = (caseId: string, revision: number) =>
  useAnswer(
    (signal) => api.GET('/v1/cases/{caseId}/record', { params: { path: { caseId } }, signal }),
    [caseId, revision],
  );
