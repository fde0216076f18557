import { Route, Switch, useLocation } from 'wouter-preact';
import { useMe } from '../session/session.tsx';
import { AskedFirst } from './asked-first.tsx';
import type { PageRoute } from './page-route.ts';
import { ToldPage } from './told-page.tsx';
import { useOpenedHere } from './use-opened-here.ts';

/** Shows the page of the present address. Its key is the path: another record is another page, with nothing left over. */
export const PageRoutes = ({ routes }: { routes: readonly PageRoute[] }) => {
  const [path] = useLocation();
  const { role } = useMe();
  const { openedHere, goOn } = useOpenedHere(path);
  const shown = ({ page: Shown, roles, isSeen }: PageRoute, params: Record<string, string>) => {
    if (roles?.includes(role) === false) return <ToldPage what="wrongRole" />;
    if (isSeen === true && openedHere) return <AskedFirst goOn={goOn} />;
    return <Shown key={path} params={params} />;
  };
  return (
    <Switch>
      {routes.map((route) => (
        <Route key={route.path} path={route.path}>
          {(params: Record<string, string>) => shown(route, params)}
        </Route>
      ))}
      <Route path="/signed-in">
        <ToldPage what="signedIn" />
      </Route>
      <Route>
        <ToldPage what="notFound" />
      </Route>
    </Switch>
  );
};
