import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { useCaseOwner } from './client/case-owner.ts';
import { ComplaintForm } from './new/complaint-form.tsx';
import { complaintTexts } from './new/complaint-texts.ts';
import { formTexts } from './new/texts.ts';

export default function NewComplaintPage() {
  const { title, lead } = useTexts(complaintTexts);
  const { back } = useTexts(formTexts);
  const { pathTo } = useCaseOwner();
  return (
    <Page {...{ title, lead }} back={{ to: pathTo('/complaints'), label: back.complaint }}>
      <ComplaintForm />
    </Page>
  );
}
