import { useAddress } from '../../../ui/address/use-address.ts';

export const STATES = ['all', 'open', 'over'] as const;
type State = (typeof STATES)[number];

/** Which cases are listed; anything else in the address is all of them. */
export const useStateFilter = () => {
  const address = useAddress({ state: 'all' });
  const state: State = STATES.find((each) => each === address.values.state) ?? 'all';
  return { address, state };
};
