import { LinkButton } from '../button/link-button.tsx';
import { useTexts } from '../i18n/texts.ts';
import { Page } from '../page/page.tsx';
import { Toolbar } from '../page/toolbar.tsx';
import type { MeRole } from '../session/me.ts';
import { texts } from './texts.ts';

/** Where each role's pages are; programs have none. */
const HOMES: Readonly<Partial<Record<MeRole, string>>> = {
  enterprise: '/portal/',
  officer: '/console/',
  operator: '/console/',
};

/** Signed in, but in the wrong place. Signing out is in the header. */
export const OtherRolePage = ({ role }: { role: MeRole }) => {
  const t = useTexts(texts);
  const home = HOMES[role];
  return (
    <Page title={t.otherRole} lead={home === undefined ? t.noPages(t.roles[role]) : t.otherPlace(t.roles[role])}>
      {home !== undefined && (
        <Toolbar>
          <LinkButton variant="primary" href={home}>
            {t.toOtherPlace}
          </LinkButton>
        </Toolbar>
      )}
    </Page>
  );
};
