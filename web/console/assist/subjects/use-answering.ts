import { api } from '../../../api/client.ts';
import { type SentWith, useAction } from '../../../api/use-action.ts';
import type { AnswerBody, Answers } from '../request-types.ts';

/** Sends answers for some subjects of a request. */
export const useAnswering = (requestId: string, onSaved: (saved: Answers) => void) =>
  useAction((answers: AnswerBody[], sentWith: SentWith) => {
    const params = { path: { requestId } };
    return api.POST('/v1/assist-requests/{requestId}/answers', { params, body: { answers }, ...sentWith });
  }, onSaved);
