import { useAddress } from '../../ui/address/use-address.ts';
import { useTexts } from '../../ui/i18n/texts.ts';
import { Page } from '../../ui/page/page.tsx';
import { Section } from '../../ui/page/section.tsx';
import { NewFetchForm } from './fetch-form.tsx';
import { FetchedList } from './fetched-list.tsx';
import { texts } from './texts.ts';

const FetchPage = () => {
  const t = useTexts(texts);
  const address = useAddress({ sort: '' });
  return (
    <Page title={t.title} lead={t.lead}>
      <NewFetchForm />
      <Section title={t.earlier}>
        <FetchedList sort={address.values.sort} onSort={(sort) => address.set({ sort })} />
      </Section>
    </Page>
  );
};

export default FetchPage;
