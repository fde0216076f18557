import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import type { PageProps } from '../../ui/routing/page-route.ts';
import { useCaseOwner } from './client/case-owner.ts';
import { CasePage } from './show/case-page.tsx';
import { ComplaintClaim } from './show/complaint-claim.tsx';
import type { Act, ComplaintAction } from './show/owner-action.ts';

export default function ComplaintPage({ params: { id } }: PageProps<'id'>) {
  const { mandateId } = useCaseOwner();
  const params = { path: { caseId: id } };
  const answer = useAnswer(
    (signal) => api.GET('/v1/complaints/{caseId}', { params: { ...params, query: { mandateId } }, signal }),
    [id],
  );
  const act: Act = (body, sentWith) =>
    api.POST('/v1/complaints/{caseId}/actions', {
      params,
      body: { ...(body as ComplaintAction), mandateId },
      ...sentWith,
    });
  return (
    <CasePage kind="complaint" {...{ id, answer, act }}>
      {(complaint) => <ComplaintClaim complaint={complaint} />}
    </CasePage>
  );
}
