import { LinkButton } from '../../ui/button/link-button.tsx';
import { Answered } from '../../ui/feedback/answered.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { useOwnRecords } from '../records/own-records.ts';
import { noRepairBecause } from '../records/what-is-open.ts';
import { useCaseOwner } from './client/case-owner.ts';
import { ClientRepairForm } from './new/client-repair-form.tsx';
import { RepairForm } from './new/repair-form.tsx';
import { formTexts } from './new/texts.ts';

export default function NewRepairPage() {
  const { repair: t, back } = useTexts(formTexts);
  const { client, pathTo } = useCaseOwner();
  return (
    <Page title={t.title} lead={t.lead} back={{ to: pathTo('/repairs'), label: back.repair }}>
      {client === undefined ? <OwnRepair /> : <ClientRepairForm />}
    </Page>
  );
}

const OwnRepair = () => {
  const { repair: t } = useTexts(formTexts);
  return (
    <Answered of={useOwnRecords()}>
      {({ records }) => {
        const open = records.filter((record) => noRepairBecause(record) === undefined);
        return open.length > 0 ? (
          <RepairForm records={open} />
        ) : (
          <EmptyState title={t.none} action={<LinkButton to="/records">{t.toRecords}</LinkButton>}>
            {t.noneText}
          </EmptyState>
        );
      }}
    </Answered>
  );
};
