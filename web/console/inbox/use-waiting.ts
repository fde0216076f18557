import { useAnswer } from '../../api/use-answer.ts';
import { useMe } from '../../ui/session/session.tsx';
import { askWaiting } from './ask-waiting.ts';

/** What waits for whoever is signed in, what is due first first. */
export const useWaiting = () => {
  const isDesk = useMe().role === 'operator';
  return useAnswer((signal) => askWaiting(isDesk, signal), [isDesk]);
};
