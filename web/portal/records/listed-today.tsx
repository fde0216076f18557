import { Said } from '../../ui/cases/said.tsx';
import { Badge } from '../../ui/content/badge.tsx';
import { Chinese } from '../../ui/content/chinese.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import type { OwnRecord } from './own-records.ts';
import { texts } from './texts.ts';

/** Whether a report of today would list the record; where not, by which rule and article. */
export const ListedToday = ({ record: { hiddenBy } }: { record: Pick<OwnRecord, 'hiddenBy'> }) => {
  const t = useTexts(texts);
  if (hiddenBy === null) return <Badge tone="amber">{t.listed}</Badge>;
  return (
    <>
      <Badge tone="grey">{t.hidden}</Badge>
      <p>
        <Said zh={hiddenBy.name} en={hiddenBy.nameEn} />
      </p>
      <small>
        <Chinese>{hiddenBy.source}</Chinese>
      </small>
    </>
  );
};
