import { api } from '../../api/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import type { PageProps } from '../../ui/routing/page-route.ts';
import { useCaseOwner } from './client/case-owner.ts';
import { CasePage } from './show/case-page.tsx';
import type { Act, RepairAction } from './show/owner-action.ts';
import { RepairClaim } from './show/repair-claim.tsx';

export default function RepairPage({ params: { id } }: PageProps<'id'>) {
  const { mandateId } = useCaseOwner();
  const params = { path: { caseId: id } };
  const answer = useAnswer(
    (signal) => api.GET('/v1/repairs/{caseId}', { params: { ...params, query: { mandateId } }, signal }),
    [id],
  );
  const act: Act = (body, sentWith) =>
    api.POST('/v1/repairs/{caseId}/actions', { params, body: { ...(body as RepairAction), mandateId }, ...sentWith });
  return (
    <CasePage kind="repair" {...{ id, answer, act }}>
      {(repair) => <RepairClaim repair={repair} />}
    </CasePage>
  );
}
