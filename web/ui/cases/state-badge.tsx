import { Badge, type Tone } from '../content/badge.tsx';
import type { AnyCase, Kind } from './case-types.ts';
import { STATES_EN } from './english.ts';
import { Said } from './said.tsx';

/** Where nothing more is to be done, how it ended; else that it is under way. */
const ENDS: Readonly<Record<string, Tone>> = {
  closed: 'green',
  refused: 'grey',
  declined: 'grey',
  rejected: 'grey',
  denied: 'grey',
  withdrawn: 'grey',
};

interface Props {
  case: { kind: Kind } & Pick<AnyCase, 'state' | 'stateName'>;
}

export const StateBadge = ({ case: { kind, state, stateName } }: Props) => (
  <Badge tone={ENDS[state] ?? 'blue'}>
    <Said zh={stateName} en={STATES_EN[kind][state]} />
  </Badge>
);
