import type { Repair } from '../../../ui/cases/case-types.ts';
import { Chinese } from '../../../ui/content/chinese.tsx';
import { Facts } from '../../../ui/content/facts.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useFormat } from '../../../ui/i18n/use-format.ts';
import { EnterpriseName } from '../enterprise-name.tsx';
import { texts } from './texts.ts';

/** What the enterprise says, and the conditions as they were checked when it applied. */
export const RepairClaim = ({ repair }: { repair: Repair }) => {
  const t = useTexts(texts);
  const format = useFormat();
  const { enterprise, documentNo, statement, fulfilledOn, conditions, commitment } = repair;
  return (
    <Facts
      rows={[
        [t.enterprise, <EnterpriseName key="enterprise" enterprise={enterprise} />],
        [
          t.documentNo,
          <span key="no" translate={false}>
            {documentNo}
          </span>,
        ],
        [t.statement, <Chinese key="statement">{statement}</Chinese>],
        [t.fulfilledOn, fulfilledOn && format.day(fulfilledOn)],
        [
          t.earliest,
          <>
            {format.day(conditions.earliest)} <Chinese>{conditions.source}</Chinese>
          </>,
        ],
        [t.policy, <code key="policy">{conditions.policy}</code>],
        [t.commitment, t.accepted(format.instant(commitment.acceptedAt), commitment.version)],
      ]}
    />
  );
};
