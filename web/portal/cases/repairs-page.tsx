import { api } from '../../api/client.ts';
import { usePages } from '../../api/use-pages.ts';
import type { Repair } from '../../ui/cases/case-types.ts';
import { Chinese } from '../../ui/content/chinese.tsx';
import { CaseList } from './list/case-list.tsx';
import { useStateFilter } from './list/use-state-filter.ts';

export default function RepairsPage() {
  const { address, state } = useStateFilter();
  const cases = usePages(
    (cursor, signal) => api.GET('/v1/repairs', { params: { query: { state, cursor } }, signal }),
    (reply) => reply.repairs,
    [state],
  );
  return <CaseList kind="repair" path="/repairs" {...{ address, cases }} about={about} />;
}

const about = ({ documentNo, domainName }: Repair) => (
  <Chinese>
    {documentNo}
    <br />
    <small>{domainName}</small>
  </Chinese>
);
