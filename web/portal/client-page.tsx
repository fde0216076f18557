import type { ComponentType } from 'preact';
import { lazyPage } from '../ui/routing/lazy-page.tsx';
import type { PageProps } from '../ui/routing/page-route.ts';

interface PageModule<Name extends string> {
  default: ComponentType<PageProps<Name>>;
}

/** A page of cases, about those of a client: the mandate that lets the enterprise act is named in the path. */
export const clientPage = <Name extends string = never>(load: () => Promise<PageModule<Name>>) =>
  lazyPage<Name | 'mandate'>(async () => {
    const [{ default: Shown }, { ActingFor }] = await Promise.all([load(), import('./cases/client/acting-for.tsx')]);
    return {
      default: (props) => (
        <ActingFor mandateId={props.params.mandate}>
          <Shown {...props} />
        </ActingFor>
      ),
    };
  });
