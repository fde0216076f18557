import { api } from '../../api/client.ts';
import { usePages } from '../../api/use-pages.ts';
import type { Objection } from '../../ui/cases/case-types.ts';
import { GROUNDS_EN } from '../../ui/cases/english.ts';
import { Said } from '../../ui/cases/said.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { NamedDomain } from '../../ui/domains/named-domain.tsx';
import { useCaseOwner } from './client/case-owner.ts';
import { CaseList } from './list/case-list.tsx';
import { useStateFilter } from './list/use-state-filter.ts';

export default function ObjectionsPage() {
  const { address, state } = useStateFilter();
  const { mandateId } = useCaseOwner();
  const cases = usePages(
    (cursor, signal) => api.GET('/v1/objections', { params: { query: { state, mandateId, cursor } }, signal }),
    (reply) => reply.objections,
    [state],
  );
  return <CaseList kind="objection" {...{ address, cases }} about={about} />;
}

const about = ({ ground, groundName, domain, domainName, missing }: Objection) => (
  <>
    <Said zh={groundName} en={GROUNDS_EN[ground]} />
    <br />
    <small>
      <NamedDomain code={domain} name={domainName} /> <Chinese>{missing?.documentNo}</Chinese>
    </small>
  </>
);
