import type { Objection } from '../../../ui/cases/case-types.ts';
import { Changes } from '../../../ui/cases/changes.tsx';
import { FINDINGS_EN, GROUNDS_EN, REMEDIES_EN } from '../../../ui/cases/english.ts';
import { Said } from '../../../ui/cases/said.tsx';
import { FINDINGS_ZH } from '../../../ui/cases/said-in-chinese.ts';
import { Chinese } from '../../../ui/content/chinese.tsx';
import { Facts } from '../../../ui/content/facts.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { DomainName } from '../../domains/domain-name.tsx';
import { EnterpriseName } from '../enterprise-name.tsx';
import { texts } from './texts.ts';

/** What the enterprise objects to, and what has been found of it. */
export const ObjectionClaim = ({ objection }: { objection: Objection }) => {
  const t = useTexts(texts);
  const format = useFormat();
  const { enterprise, ground, groundName, domain, statement, missing, commitment, sourceUnit, finding } = objection;
  return (
    <>
      <Facts
        rows={[
          [t.enterprise, <EnterpriseName key="enterprise" enterprise={enterprise} />],
          [t.ground, <Said key="ground" zh={groundName} en={GROUNDS_EN[ground]} />],
          [t.domain, domain && <DomainName code={domain} />],
          [t.missingNo, missing && <span translate={false}>{missing.documentNo}</span>],
          [t.missingAuthority, missing && <Chinese>{missing.authority}</Chinese>],
          [t.statement, <Chinese key="statement">{statement}</Chinese>],
          [t.commitment, t.accepted(format.instant(commitment.acceptedAt), commitment.version)],
          [t.sourceUnit, <Chinese key="unit">{sourceUnit.name}</Chinese>],
          [t.finding, finding && <Said zh={FINDINGS_ZH[finding] ?? finding} en={FINDINGS_EN[finding]} />],
        ]}
      />
      <Correction objection={objection} />
    </>
  );
};

/** The new version that the unit made, whether or not it holds already. */
const Correction = ({ objection: { correction } }: { objection: Objection }) => {
  const t = useTexts(texts);
  if (correction === null) return null;
  const { remedy, remedyName, unit, kept, changes } = correction;
  return (
    <>
      <Facts
        rows={[
          [t.remedy, <Said key="remedy" zh={remedyName} en={REMEDIES_EN[remedy]} />],
          [t.correctedBy, <Chinese key="unit">{unit}</Chinese>],
          [t.kept, kept ? t.keptYes : t.keptNo],
        ]}
      />
      <Changes changes={changes} />
    </>
  );
};
