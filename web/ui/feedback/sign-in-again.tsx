import { useRouter } from 'wouter-preact';
import { Button } from '../button/button.tsx';
import { useTexts } from '../i18n/texts.ts';
import { Notice } from './notice.tsx';
import { texts } from './texts.ts';

/** In another tab, so that nothing filled in here is lost; `/signed-in` there says to come back. */
export const SignInAgain = ({ retry }: { retry?: (() => void) | undefined }) => {
  const t = useTexts(texts);
  const { base } = useRouter();
  return (
    <Notice kind="fault" title={t.signedOut}>
      <a href={`/sign-in?to=${encodeURIComponent(`${base}/signed-in`)}`} target="_blank" rel="noopener">
        {t.signIn}
      </a>
      <p>{t.afterwards}</p>
      {retry && <Button onClick={retry}>{t.retry}</Button>}
    </Notice>
  );
};
