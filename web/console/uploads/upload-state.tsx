import { Badge, type Tone } from '../../ui/content/badge.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { texts } from './texts.ts';
import type { UploadState as State } from './upload-types.ts';

const TONES: Readonly<Record<State, Tone>> = {
  awaiting: 'grey',
  validating: 'blue',
  importing: 'blue',
  done: 'green',
  failed: 'red',
};

export const UploadState = ({ state }: { state: State }) => (
  <Badge tone={TONES[state]}>{useTexts(texts).states[state]}</Badge>
);
