import { LinkButton } from '../../ui/button/link-button.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Card } from '../../ui/page/card.tsx';
import type { OwnRecord } from './own-records.ts';
import { recordTexts } from './record-texts.ts';
import { isWithdrawn, noRepairBecause } from './what-is-open.ts';

/** What starts at a record; where a repair cannot, why. */
export const RecordActions = ({ record }: { record: OwnRecord }) => {
  const t = useTexts(recordTexts);
  const query = `?record=${encodeURIComponent(record.recordId)}`;
  const noRepair = noRepairBecause(record);
  return (
    <>
      <Card>
        <p>{isWithdrawn(record) ? t.noObjection : t.objectText}</p>
        {!isWithdrawn(record) && (
          <p>
            <LinkButton to={`/objections/new${query}`}>{t.object}</LinkButton>
          </p>
        )}
      </Card>
      <Card>
        <p>{noRepair === undefined ? t.repairText : t.noRepair[noRepair]}</p>
        {noRepair === undefined && (
          <p>
            <LinkButton to={`/repairs/new${query}`}>{t.repair}</LinkButton>
          </p>
        )}
      </Card>
    </>
  );
};
