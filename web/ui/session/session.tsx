import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { api } from '../../api/client.ts';
import type { Problem } from '../../api/problem.ts';
import { useAnswer } from '../../api/use-answer.ts';
import type { Me } from './me.ts';
import { useSignedOutElsewhere } from './signed-out-elsewhere.ts';

const MeContext = createContext<Me | undefined>(undefined);

/** Who is signed in. Pages are only shown to who is. */
export const useMe = (): Me => {
  const me = useContext(MeContext);
  if (me === undefined) throw new Error('useMe() outside of a session');
  return me;
};

interface Props {
  loading: ComponentChildren;
  signedOut: ComponentChildren;
  failed: (problem: Problem, retry: () => void) => ComponentChildren;
  children: (me: Me) => ComponentChildren;
}

/** Asks once who is signed in. A session that runs out later ends nothing here: what was filled in stays on its page. */
export const Session = ({ loading, signedOut, failed, children }: Props) => {
  useSignedOutElsewhere();
  const { data: me, problem, reload } = useAnswer((signal) => api.GET('/v1/me', { signal }));
  if (me !== undefined) return <MeContext.Provider value={me}>{children(me)}</MeContext.Provider>;
  if (problem === undefined) return <>{loading}</>;
  return <>{problem.code === 'unauthenticated' ? signedOut : failed(problem, reload)}</>;
};
