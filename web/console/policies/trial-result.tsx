import { Chinese } from '../../ui/content/chinese.tsx';
import { Details } from '../../ui/content/details.tsx';
import { Facts } from '../../ui/content/facts.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { Section } from '../../ui/page/section.tsx';
import { InLanguage } from './in-language.tsx';
import { texts } from './texts.ts';
import type { Tried } from './trial.ts';
import { TriedRecords } from './tried-records.tsx';

/** What the report would list under a version, beside what it lists now or listed when issued. */
export const TrialResult = ({ tried }: { tried: Tried }) => {
  const t = useTexts(texts);
  const format = useFormat();
  const { trial, records, about } = tried;
  const { enterprise, period, policy } = trial;
  const changed = records.filter(({ differs }) => differs);
  const same = records.filter(({ differs }) => !differs);
  const before = about === 'report' ? t.atIssue : t.underCurrent;
  const added = changed.filter(({ after }) => after === 'listed').length;
  return (
    <Section title={t.result} level={3}>
      <Facts
        rows={[
          [t.enterpriseName, <Chinese key="name">{enterprise.name}</Chinese>],
          [t.version, <InLanguage key="policy" zh={policy.name} en={policy.nameEn} />],
          [t.period, format.period(period.from, period.to)],
        ]}
      />
      <p role="status">{t.changes(added, changed.length - added)}</p>
      {records.length === 0 ? (
        <EmptyState title={t.noRecords}>{t.noRecordsText}</EmptyState>
      ) : (
        <>
          {changed.length > 0 && <TriedRecords caption={t.changed} records={changed} before={before} />}
          {same.length > 0 && (
            <Details summary={t.unchanged(same.length)}>
              <TriedRecords caption={t.unchanged(same.length)} isCaptionHidden records={same} before={before} />
            </Details>
          )}
        </>
      )}
    </Section>
  );
};
