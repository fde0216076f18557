import { useRouter } from 'wouter-preact';
import { LinkButton } from '../button/link-button.tsx';
import type { Texts } from '../i18n/texts.ts';
import { useTexts } from '../i18n/texts.ts';
import { Page } from '../page/page.tsx';
import { Toolbar } from '../page/toolbar.tsx';
import css from './start-page.module.css';
import { texts as shellTexts } from './texts.ts';

export interface StartTexts {
  title: string;
  /** What one can do here, a sentence each. */
  points: readonly string[];
  signIn: string;
  /** For who came to the wrong one of the two applications. */
  other: { href: string; label: string };
}

/** For who is not signed in: what this is, and one button. Afterwards the address that was asked for is shown. */
export const StartPage = ({ texts }: { texts: Texts<StartTexts> }) => {
  const t = useTexts(texts);
  const { verify, verifyAddress } = useTexts(shellTexts);
  const { base } = useRouter();
  const { pathname, search } = location;
  const wanted = pathname === base ? `${base}/` : `${pathname}${search}`;
  return (
    <div class={css.start}>
      <Page title={t.title}>
        <ul class={css.points}>
          {t.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <Toolbar>
          <LinkButton variant="primary" href={`/sign-in?to=${encodeURIComponent(wanted)}`}>
            {t.signIn}
          </LinkButton>
          <LinkButton href={verifyAddress}>{verify}</LinkButton>
        </Toolbar>
        <p>
          <a href={t.other.href}>{t.other.label}</a>
        </p>
      </Page>
    </div>
  );
};
