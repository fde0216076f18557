import { Answered } from '../../ui/feedback/answered.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { useOwnRecords } from '../records/own-records.ts';
import { isWithdrawn } from '../records/what-is-open.ts';
import { useCaseOwner } from './client/case-owner.ts';
import { ClientObjectionForm } from './new/client-objection-form.tsx';
import { ObjectionForm } from './new/objection-form.tsx';
import { formTexts } from './new/texts.ts';

export default function NewObjectionPage() {
  const t = useTexts(formTexts);
  const { client, pathTo } = useCaseOwner();
  return (
    <Page
      title={t.objection.title}
      lead={t.objection.lead}
      back={{ to: pathTo('/objections'), label: t.back.objection }}
    >
      {client === undefined ? <OwnObjection /> : <ClientObjectionForm />}
    </Page>
  );
}

const OwnObjection = () => (
  <Answered of={useOwnRecords()}>
    {({ records }) => <ObjectionForm records={records.filter((record) => !isWithdrawn(record))} />}
  </Answered>
);
