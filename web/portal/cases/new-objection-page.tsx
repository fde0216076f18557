import { Answered } from '../../ui/feedback/answered.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { useOwnRecords } from '../records/own-records.ts';
import { isWithdrawn } from '../records/what-is-open.ts';
import { ObjectionForm } from './new/objection-form.tsx';
import { formTexts } from './new/texts.ts';

export default function NewObjectionPage() {
  const t = useTexts(formTexts);
  return (
    <Page title={t.objection.title} lead={t.objection.lead} back={{ to: '/objections', label: t.back.objection }}>
      <Answered of={useOwnRecords()}>
        {({ records }) => <ObjectionForm records={records.filter((record) => !isWithdrawn(record))} />}
      </Answered>
    </Page>
  );
}
