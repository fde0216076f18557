import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import type { PageProps } from '../../ui/routing/page-route.ts';
import { useCaseOwner } from './client/case-owner.ts';
import { CasePage } from './show/case-page.tsx';
import { ObjectionClaim } from './show/objection-claim.tsx';
import type { Act, ObjectionAction } from './show/owner-action.ts';

export default function ObjectionPage({ params: { id } }: PageProps<'id'>) {
  const { mandateId } = useCaseOwner();
  const params = { path: { caseId: id } };
  const answer = useAnswer(
    (signal) => api.GET('/v1/objections/{caseId}', { params: { ...params, query: { mandateId } }, signal }),
    [id],
  );
  const act: Act = (body, sentWith) =>
    api.POST('/v1/objections/{caseId}/actions', {
      params,
      body: { ...(body as ObjectionAction), mandateId },
      ...sentWith,
    });
  return (
    <CasePage kind="objection" {...{ id, answer, act }}>
      {(objection) => <ObjectionClaim objection={objection} />}
    </CasePage>
  );
}
