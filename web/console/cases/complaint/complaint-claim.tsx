import type { Complaint } from '../../../ui/cases/case-types.ts';
import { DECLINE_GROUNDS_EN, MATTERS_EN } from '../../../ui/cases/english.ts';
import { Said } from '../../../ui/cases/said.tsx';
import { Chinese } from '../../../ui/content/chinese.tsx';
import { Facts } from '../../../ui/content/facts.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { usePurposes } from '../../../ui/report/purposes.ts';
import { EnterpriseName } from '../enterprise-name.tsx';
import { texts } from './texts.ts';

/** What is complained of. A unit is not told by whom. */
export const ComplaintClaim = ({ complaint }: { complaint: Complaint }) => {
  const t = useTexts(texts);
  const { list } = useFormat();
  const { nameOf } = usePurposes();
  const { enterprise, about, aboutName, accused, aboutCase, demanded, statement, declined } = complaint;
  return (
    <>
      {enterprise === null && <Confidential complaint={complaint} />}
      <Facts
        rows={[
          [t.enterprise, enterprise && <EnterpriseName enterprise={enterprise} />],
          [t.about, <Said key="about" zh={aboutName} en={MATTERS_EN[about]} />],
          [t.accused, <Chinese key="accused">{accused.name}</Chinese>],
          [t.aboutCase, aboutCase && <code>{aboutCase}</code>],
          [t.certificate, demanded && <Chinese>{demanded.certificate}</Chinese>],
          [t.purpose, demanded && nameOf(demanded.purpose)],
          [t.domains, demanded && list(demanded.domains)],
          [t.statement, <Chinese key="statement">{statement}</Chinese>],
          [t.evidenceForUnit, enterprise && (complaint.evidenceForUnit ? t.yes : t.no)],
          [t.declined, declined && <Said zh={declined.groundName} en={DECLINE_GROUNDS_EN[declined.ground]} />],
        ]}
      />
    </>
  );
};

/** 山东省优化营商环境条例 Art. 56. */
const Confidential = ({ complaint: { evidenceForUnit, evidence } }: { complaint: Complaint }) => {
  const t = useTexts(texts);
  return (
    <Notice kind="info" title={t.secret}>
      <p>{t.secretText}</p>
      {!evidenceForUnit && evidence.length > 0 && <p>{t.noFiles}</p>}
    </Notice>
  );
};
