import { useEffect } from 'preact/hooks';

/** Browsers tell every other page of this host when it is written. */
const KEY = 'xinzheng.signed-out';

/** Who signs out means all tabs. Where storage is switched off each has to be closed. */
export const tellOtherTabs = (): void => {
  try {
    localStorage.setItem(KEY, String(Date.now()));
  } catch {
    // Nothing can be told.
  }
};

/** What a tab still shows is gone once its person has signed out in another: the next at this computer may be anybody. */
export const useSignedOutElsewhere = (): void =>
  useEffect(() => {
    const leave = ({ key }: StorageEvent) => {
      if (key === KEY) location.reload();
    };
    addEventListener('storage', leave);
    return () => removeEventListener('storage', leave);
  }, []);
