import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Spinner } from '../feedback/spinner.tsx';
import type { PageProps } from './page-route.ts';
import { PageUnloadable } from './page-unloadable.tsx';

interface PageModule<Name extends string> {
  default: ComponentType<PageProps<Name>>;
}

/** A page whose script is fetched when it is first looked at. */
export const lazyPage = <Name extends string>(load: () => Promise<PageModule<Name>>) => {
  let loaded: ComponentType<PageProps<Name>> | undefined;
  return (props: PageProps<string>) => {
    const [failed, setFailed] = useState(false);
    const [, setArrived] = useState(false);
    const fetchPage = () => {
      setFailed(false);
      load().then(
        (module) => {
          loaded = module.default;
          setArrived(true);
        },
        () => setFailed(true),
      );
    };
    useEffect(() => {
      if (loaded === undefined) fetchPage();
    }, []);
    if (failed) return <PageUnloadable retry={fetchPage} />;
    const Loaded = loaded;
    return Loaded === undefined ? <Spinner /> : <Loaded {...(props as PageProps<Name>)} />;
  };
};
