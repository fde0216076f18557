import { api } from '../../api/client.ts';
import { usePages } from '../../api/use-pages.ts';
import type { Complaint } from '../../ui/cases/case-types.ts';
import { MATTERS_EN } from '../../ui/cases/english.ts';
import { Said } from '../../ui/cases/said.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { useCaseOwner } from './client/case-owner.ts';
import { CaseList } from './list/case-list.tsx';
import { useStateFilter } from './list/use-state-filter.ts';

export default function ComplaintsPage() {
  const { address, state } = useStateFilter();
  const { mandateId } = useCaseOwner();
  const cases = usePages(
    (cursor, signal) => api.GET('/v1/complaints', { params: { query: { state, mandateId, cursor } }, signal }),
    (reply) => reply.complaints,
    [state],
  );
  return <CaseList kind="complaint" {...{ address, cases }} about={about} />;
}

const about = ({ about: matter, aboutName, accused }: Complaint) => (
  <>
    <Said zh={aboutName} en={MATTERS_EN[matter]} />
    <br />
    <small>
      <Chinese>{accused.name}</Chinese>
    </small>
  </>
);
