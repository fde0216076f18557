import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/button/button.tsx';
import { Facts } from '../../ui/content/facts.tsx';
import { Notice } from '../../ui/feedback/notice.tsx';
import { useTexts } from '../../ui/i18n/texts.ts';
import { useFormat } from '../../ui/i18n/use-format.ts';
import { texts } from './declaration-texts.ts';

interface Props {
  /** Of the problem: the two figures. */
  members: Readonly<Record<string, unknown>>;
  onUse: (held: number) => void;
}

/** Both figures, what may lie behind the difference, and what to do. Takes the focus, as faults of a form do. */
export const CountMismatch = ({ members, onUse }: Props) => {
  const t = useTexts(texts);
  const { count } = useFormat();
  const declared = Number(members.declared);
  const held = Number(members.held);
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.focus(), []);
  return (
    <div ref={shown} tabindex={-1}>
      <Notice kind="fault" title={t.mismatchTitle}>
        <Facts
          rows={[
            [t.declared, count(declared)],
            [t.held, count(held)],
          ]}
        />
        <p>{held < declared ? t.less : t.more}</p>
        <Button onClick={() => onUse(held)}>{t.useHeld(held)}</Button>
      </Notice>
    </div>
  );
};
