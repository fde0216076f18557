import { Route, Switch, useLocation } from 'wouter-preact';
import { useMe } from '../session/session.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import type { PageRoute } from './page-route.ts';
import { SignedInPage } from './signed-in-page.tsx';
import { WrongRolePage } from './wrong-role-page.tsx';

/** Shows the page of the present address. Its key is the path: another record is another page, with nothing left over. */
export const PageRoutes = ({ routes }: { routes: readonly PageRoute[] }) => {
  const [path] = useLocation();
  const { role } = useMe();
  return (
    <Switch>
      {routes.map(({ path: pattern, page: Shown, roles }) => (
        <Route key={pattern} path={pattern}>
          {(params: Record<string, string>) =>
            roles?.includes(role) === false ? <WrongRolePage /> : <Shown key={path} params={params} />
          }
        </Route>
      ))}
      <Route path="/signed-in" component={SignedInPage} />
      <Route component={NotFoundPage} />
    </Switch>
  );
};
