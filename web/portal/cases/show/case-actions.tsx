import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../ui/button/button.tsx';
import type { AnyCase } from '../../../ui/cases/case-types.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useTexts } from '../../../ui/i18n/texts.ts';
import { Toolbar } from '../../../ui/page/toolbar.tsx';
import { ActionDialog } from './action-dialog.tsx';
import { actionTexts } from './action-texts.ts';
import { type Act, type ActionName, OWNER_ACTIONS } from './owner-action.ts';

interface Props {
  current: AnyCase;
  act: Act;
  reload: () => void;
}

/** What the platform lets the enterprise do now. */
export const CaseActions = ({ current, act, reload }: Props) => {
  const t = useTexts(actionTexts);
  const [asked, setAsked] = useState<ActionName>();
  const [done, setDone] = useState<ActionName>();
  const frame = useRef<HTMLDivElement>(null);
  const offered = OWNER_ACTIONS.filter((action) => current.actions.includes(action));
  const onDone = (action: ActionName) => {
    setAsked(undefined);
    setDone(action);
    reload();
  };
  /** The button goes away with the action: the focus stays with what was done. */
  useEffect(() => {
    if (done !== undefined) frame.current?.focus();
  }, [done]);
  return (
    <>
      {done && (
        <div ref={frame} tabindex={-1}>
          <Notice kind="done" title={t.done[done]} />
        </div>
      )}
      {offered.length > 0 && (
        <Toolbar>
          {offered.map((action) => (
            <Button key={action} variant={action === 'withdraw' ? 'danger' : 'plain'} onClick={() => setAsked(action)}>
              {t.names[action]}
            </Button>
          ))}
        </Toolbar>
      )}
      {asked && (
        <ActionDialog
          {...{ action: asked, act, reload }}
          revision={current.revision}
          onDone={() => onDone(asked)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
};
