import { Badge, type Tone } from '../../ui/content/badge.tsx';
import type { Domain } from '../../ui/domains/use-domains.ts';
import { type Texts, useTexts } from '../../ui/i18n/texts.ts';

type State = Domain['feed']['state'];

const TONES: Readonly<Record<State, Tone>> = {
  current: 'green',
  late: 'amber',
  stale: 'red',
  silent: 'red',
  suspended: 'grey',
};

export const feedStateWords: Texts<Readonly<Record<State, string>>> = {
  'zh-CN': { current: '按时', late: '迟报', stale: '长期未报', silent: '从未申报', suspended: '暂停报送' },
  en: { current: 'On time', late: 'Late', stale: 'Long overdue', silent: 'Never declared', suspended: 'Suspended' },
};

/** How a unit, or a domain by the latest of its units, keeps up with declaring its data complete. */
export const FeedState = ({ state }: { state: State }) => {
  const words = useTexts(feedStateWords);
  return <Badge tone={TONES[state]}>{words[state]}</Badge>;
};
