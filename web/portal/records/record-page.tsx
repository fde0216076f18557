import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Card } from '../../ui/page/card.tsx';
import { Page } from '../../ui/page/page.tsx';
import { Section } from '../../ui/page/section.tsx';
import type { PageProps } from '../../ui/routing/page-route.ts';
import { ListedToday } from './listed-today.tsx';
import { type OwnRecord, useOwnRecords } from './own-records.ts';
import { RecordActions } from './record-actions.tsx';
import { RecordCases } from './record-cases.tsx';
import { RecordFacts } from './record-facts.tsx';
import { recordTexts } from './record-texts.ts';
import { StatementSection } from './statement-section.tsx';

/** One record: what it says, whether it is listed and why, and what the enterprise can do about it. */
export default function RecordPage({ params: { id } }: PageProps<'id'>) {
  const t = useTexts(recordTexts);
  const held = useOwnRecords();
  return (
    <Page title={t.title} tab={`${t.title} ${id}`} back={{ to: '/records', label: t.all }}>
      <Answered of={held}>
        {({ records }) => {
          const record = records.find(({ recordId }) => recordId === id);
          return record === undefined ? (
            <EmptyState title={t.unknown}>{t.unknownText}</EmptyState>
          ) : (
            <Shown record={record} reload={held.reload} />
          );
        }}
      </Answered>
    </Page>
  );
}

const Shown = ({ record, reload }: { record: OwnRecord; reload: () => void }) => {
  const t = useTexts(recordTexts);
  return (
    <>
      <Notice kind="info" title={record.counts ? t.listed : t.hidden}>
        {record.hiddenBy && <ListedToday record={record} />}
      </Notice>
      <Section title={t.what}>
        <Card>
          <RecordFacts record={record} />
        </Card>
      </Section>
      <Section title={t.actions}>
        <RecordActions record={record} />
      </Section>
      <RecordCases recordId={record.recordId} />
      <StatementSection record={record} onChanged={reload} />
    </>
  );
};
