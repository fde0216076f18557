import { Badge, type Tone } from '../../ui/content/badge.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import type { CheckState } from './check-types.ts';
import { words } from './words.ts';

const TONES: Readonly<Record<CheckState, Tone>> = { queued: 'grey', running: 'blue', done: 'green', failed: 'red' };

export const StateBadge = ({ state }: { state: CheckState }) => (
  <Badge tone={TONES[state]}>{useTexts(words).states[state]}</Badge>
);
