import { useCallback, useEffect, useState } from 'preact/hooks';
import { api } from '../../api/client.ts';
import { Button } from '../button/button.tsx';
import { Dialog } from '../dialog/dialog.tsx';
import { useTexts } from '../i18n/texts.ts';
import { Toolbar } from '../page/toolbar.tsx';
import type { Me } from './me.ts';
import { isSamePerson } from './same-person.ts';
import { texts } from './texts.ts';

/**
 * Tabs share their session: who signed in as somebody else in another one would act as that one here. Looked at on coming
 * back to the tab, or to its window where two stand side by side; until the page is loaded anew, or the first one has signed in again, nothing can be done on it.
 */
export const OtherPerson = ({ me }: { me: Me }) => {
  const t = useTexts(texts);
  const [isOther, setIsOther] = useState(false);
  const look = useCallback(async () => {
    if (document.visibilityState !== 'visible') return;
    const { data } = await api.GET('/v1/me').catch(() => ({ data: undefined }));
    if (data !== undefined) setIsOther(!isSamePerson(me, data));
  }, [me]);
  useEffect(() => {
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, [look]);
  if (!isOther) return null;
  return (
    <Dialog title={t.otherPerson}>
      <p>{t.whatToDo}</p>
      <Toolbar>
        <Button variant="primary" onClick={() => location.reload()}>
          {t.reload}
        </Button>
      </Toolbar>
    </Dialog>
  );
};
