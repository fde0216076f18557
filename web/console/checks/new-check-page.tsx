import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { NewCheckForm } from './new/check-form.tsx';
import { texts } from './new/texts.ts';

const NewCheckPage = () => {
  const t = useTexts(texts);
  return (
    <Page title={t.title} lead={t.lead} back={{ to: '/checks', label: t.back }}>
      <NewCheckForm />
    </Page>
  );
};

export default NewCheckPage;
