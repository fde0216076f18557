import { api } from '../../api/client.ts';
import { useAction } from '../../api/use-action.ts';
import { problemTitle } from '../feedback/problem-words.ts';
import { useLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/texts.ts';
import { tellOtherTabs } from '../session/signed-out-elsewhere.ts';
import css from './header.module.css';
import { texts } from './texts.ts';

/** Ends the session here, then the one at the identity platform: else the next to sign in would be the same person unasked. */
export const SignOut = () => {
  const t = useTexts(texts);
  const language = useLanguage();
  const end = useAction(
    (_: undefined, sentWith) => api.POST('/v1/session/end', sentWith),
    ({ signOutUrl }) => {
      tellOtherTabs();
      location.assign(signOutUrl ?? '/');
    },
  );
  return (
    <>
      <button type="button" class={css.tool} disabled={end.busy} onClick={() => end.run(undefined)}>
        {t.signOut}
      </button>
      {end.problem && <span role="alert">{problemTitle(end.problem, language)}</span>}
    </>
  );
};
