import type { Objection } from '../../../ui/cases/case-types.ts';
import { Changes } from '../../../ui/cases/changes.tsx';
import { FINDINGS_EN, GROUNDS_EN, REMEDIES_EN } from '../../../ui/cases/english.ts';
import { Said } from '../../../ui/cases/said.tsx';
import { FINDINGS_ZH } from '../../../ui/cases/said-in-chinese.ts';
import { Chinese } from '../../../ui/content/chinese.tsx';
import { Facts } from '../../../ui/content/facts.tsx';
import { NamedDomain } from '../../../ui/domains/named-domain.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { RecordLink } from './record-link.tsx';
import { showTexts } from './texts.ts';

/** What is objected to, and what was found and decided. */
export const ObjectionClaim = ({ objection }: { objection: Objection }) => {
  const t = useTexts(showTexts);
  const format = useFormat();
  const { ground, groundName, statement, missing, sourceUnit, finding, decidedAt, recordId, commitment } = objection;
  return (
    <>
      <Facts
        rows={[
          [t.ground, <Said zh={groundName} en={GROUNDS_EN[ground]} />],
          [t.domain, <NamedDomain code={objection.domain} name={objection.domainName} />],
          [t.record, recordId && <RecordLink recordId={recordId} />],
          [t.missingNo, missing && <Chinese>{missing.documentNo}</Chinese>],
          [t.missingBy, missing && <Chinese>{missing.authority}</Chinese>],
          [t.statement, <Chinese>{statement}</Chinese>],
          [t.sourceUnit, <Chinese>{sourceUnit.name}</Chinese>],
          [t.promised, t.promisedOn(commitment.version, format.instant(commitment.acceptedAt))],
          [t.finding, finding && <Said zh={FINDINGS_ZH[finding] ?? finding} en={FINDINGS_EN[finding]} />],
          [t.decidedAt, decidedAt && format.instant(decidedAt)],
          [t.remedy, objection.correction && <Remedy correction={objection.correction} />],
        ]}
      />
      {objection.correction && objection.correction.changes.length > 0 && (
        <Changes changes={objection.correction.changes} />
      )}
    </>
  );
};

const Remedy = ({ correction }: { correction: NonNullable<Objection['correction']> }) => {
  const t = useTexts(showTexts);
  return (
    <>
      <Said zh={correction.remedyName} en={REMEDIES_EN[correction.remedy]} /> · <Chinese>{correction.unit}</Chinese>
      {t.kept(correction.kept)}
    </>
  );
};
