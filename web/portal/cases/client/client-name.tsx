import { Chinese } from '../../../ui/content/chinese.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useCaseOwner } from './case-owner.ts';
import { clientTexts } from './texts.ts';

/** Whom it is done for, once more where a dialog covers the head of the page, and where it binds. */
export const ClientName = () => {
  const t = useTexts(clientTexts);
  const { client } = useCaseOwner();
  if (client === undefined) return null;
  return (
    <p>
      {t.acting}{' '}
      <strong>
        <Chinese>{client.name}</Chinese>
      </strong>
    </p>
  );
};
