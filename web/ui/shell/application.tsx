import { Router } from 'wouter-preact';
import { ConfirmProvider } from '../dialog/confirm.tsx';
import { Spinner } from '../feedback/spinner.tsx';
import { LanguageProvider } from '../i18n/language-provider.tsx';
import type { Texts } from '../i18n/texts.ts';
import type { PageRoute } from '../routing/page-route.ts';
import { PageRoutes } from '../routing/page-routes.tsx';
import type { MeRole } from '../session/me.ts';
import { OtherPerson } from '../session/other-person.tsx';
import { Session } from '../session/session.tsx';
import { Frame } from './frame.tsx';
import type { NavigationItem } from './navigation-item.ts';
import { OtherRolePage } from './other-role-page.tsx';
import { StartPage, type StartTexts } from './start-page.tsx';
import { UnreachablePage } from './unreachable-page.tsx';
import '../tokens.css';
import '../base.css';

interface Props {
  /** Where the application lives: `/portal`. */
  base: string;
  /** Whose it is. */
  roles: readonly MeRole[];
  navigation: readonly NavigationItem[];
  routes: readonly PageRoute[];
  /** For who is not signed in. */
  start: Texts<StartTexts>;
}

/** An application: the same frame, session and language for the portal and the console. */
export const Application = ({ base, roles, navigation, routes, start }: Props) => (
  <LanguageProvider>
    <Router base={base}>
      <ConfirmProvider>
        <Session
          loading={<Frame>{<Spinner />}</Frame>}
          failed={(problem, retry) => (
            <Frame>
              <UnreachablePage problem={problem} retry={retry} />
            </Frame>
          )}
          signedOut={
            <Frame>
              <StartPage texts={start} />
            </Frame>
          }
        >
          {(me) =>
            roles.includes(me.role) ? (
              <Frame me={me} navigation={navigation}>
                <PageRoutes routes={routes} />
                <OtherPerson me={me} />
              </Frame>
            ) : (
              <Frame me={me}>
                <OtherRolePage role={me.role} />
              </Frame>
            )
          }
        </Session>
      </ConfirmProvider>
    </Router>
  </LanguageProvider>
);
