import { api } from '../../api/client.ts';
import { usePages } from '../../api/use-pages.ts';
import type { Repair } from '../../ui/cases/case-types.ts';
import { Chinese } from '../../ui/content/chinese.tsx';
import { NamedDomain } from '../../ui/domains/named-domain.tsx';
import { useCaseOwner } from './client/case-owner.ts';
import { CaseList } from './list/case-list.tsx';
import { useStateFilter } from './list/use-state-filter.ts';

export default function RepairsPage() {
  const { address, state } = useStateFilter();
  const { mandateId } = useCaseOwner();
  const cases = usePages(
    (cursor, signal) => api.GET('/v1/repairs', { params: { query: { state, mandateId, cursor } }, signal }),
    (reply) => reply.repairs,
    [state],
  );
  return <CaseList kind="repair" {...{ address, cases }} about={about} />;
}

const about = ({ documentNo, domain, domainName }: Repair) => (
  <>
    <Chinese>{documentNo}</Chinese>
    <br />
    <small>
      <NamedDomain code={domain} name={domainName} />
    </small>
  </>
);
