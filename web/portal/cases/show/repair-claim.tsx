import type { Repair } from '../../../ui/cases/case-types.ts';
import { Changes } from '../../../ui/cases/changes.tsx';
import { Chinese } from '../../../ui/content/chinese.tsx';
import { Facts } from '../../../ui/content/facts.tsx';
import { NamedDomain } from '../../../ui/domains/named-domain.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { RecordLink } from './record-link.tsx';
import { showTexts } from './texts.ts';

/** What is to be repaired, under which conditions, and what the grant changed. */
export const RepairClaim = ({ repair }: { repair: Repair }) => {
  const t = useTexts(showTexts);
  const format = useFormat();
  const { documentNo, recordId, statement, fulfilledOn, sourceUnit, conditions, commitment, changes } = repair;
  return (
    <>
      <Facts
        rows={[
          [t.document, <Chinese>{documentNo}</Chinese>],
          [t.domain, <NamedDomain code={repair.domain} name={repair.domainName} />],
          [t.record, recordId && <RecordLink recordId={recordId} />],
          [t.statement, <Chinese>{statement}</Chinese>],
          [t.fulfilledOn, fulfilledOn && format.day(fulfilledOn)],
          [t.decidingUnit, <Chinese>{sourceUnit.name}</Chinese>],
          [t.earliest, format.day(conditions.earliest)],
          [t.earliestBasis, <Chinese>{conditions.source}</Chinese>],
          [t.promised, t.promisedOn(commitment.version, format.instant(commitment.acceptedAt))],
        ]}
      />
      {changes && changes.length > 0 && <Changes changes={changes} />}
    </>
  );
};
