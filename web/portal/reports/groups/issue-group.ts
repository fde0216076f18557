import { api } from '../../../api/client.ts';
import type { paths } from '../../../api/openapi.d.ts';
import type { SentWith } from '../../../api/use-action.ts';
import { type Choices, issueRequest } from '../choices/choices.ts';

export type Group = paths['/v1/report-groups/{groupNo}']['get']['responses'][200]['content']['application/json'];

export type GroupInput = Choices & { members: string[] };

/** One answer takes as long as a gateway waits; sent again under its key, the request goes on with the members that are left. */
export const issueGroup = async (
  { members, ...choices }: GroupInput,
  sentWith: SentWith,
  onProgress: (group: Group) => void,
) => {
  for (;;) {
    const reply = await api.POST('/v1/report-groups', { body: { ...issueRequest(choices), members }, ...sentWith });
    if (reply.data === undefined || reply.data.complete) return reply;
    onProgress(reply.data);
  }
};
