import type { AnyCase } from '../../../ui/cases/case-types.ts';
import { StateBadge } from '../../../ui/cases/state-badge.tsx';
import { DoneNotice } from '../../../ui/feedback/done-notice.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { useMe } from '../../../ui/session/session.tsx';
import { NextWaiting } from '../../inbox/next-waiting.tsx';
import { texts } from './texts.ts';

const DESK = 'desk';

/** What was done. When the case has left one's hands: the next one. */
export const ActionDone = ({ action, current }: { action: string; current: AnyCase }) => {
  const t = useTexts(texts);
  const me = useMe();
  const isMine = current.holder?.id === (me.unit?.id ?? DESK);
  return (
    <DoneNotice title={t.done(t.actions[action] ?? action)}>
      <p>
        {t.nowIs} <StateBadge case={current} />
      </p>
      {!isMine && <NextWaiting after={current.caseId} />}
    </DoneNotice>
  );
};
