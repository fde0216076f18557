import { Badge, type Tone } from '../../ui/content/badge.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import type { Result } from './check-types.ts';
import { words } from './words.ts';

interface Props {
  result: Result;
  count: number;
  /** Of the domain's data. */
  complete: boolean | null;
}

const TONES: Readonly<Record<Result, Tone>> = {
  none: 'green',
  found: 'red',
  incomplete: 'amber',
  'not-covered': 'grey',
};

/** What was found of a subject in a domain; a gap in the data is said beside what was found. */
export const ResultBadge = ({ result, count, complete }: Props) => {
  const t = useTexts(words);
  const found = complete === false ? t.foundIncomplete : t.found;
  return <Badge tone={TONES[result]}>{result === 'found' ? found(count) : t.results[result]}</Badge>;
};
