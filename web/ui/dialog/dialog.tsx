import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useTexts } from '../i18n/texts.ts';
import css from './dialog.module.css';
import { texts } from './texts.ts';

interface Props {
  title: string;
  /** Left out where it cannot be put off. */
  onClose?: () => void;
  children: ComponentChildren;
}

/**
 * A modal dialog: shown while it is rendered (`{isOpen && <Dialog …>}`). The browser holds the focus in it and closes it by
 * Escape; afterwards the focus goes back to where it was.
 */
export const Dialog = ({ title, onClose, children }: Props) => {
  const t = useTexts(texts);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={css.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClose={() => closedByBrowser(dialog.current, onClose)}
    >
      <div class={css.head}>
        <h2 id={id}>{title}</h2>
        {onClose && (
          <button type="button" class={css.close} aria-label={t.close} onClick={onClose}>
            ×
          </button>
        )}
      </div>
      {children}
    </dialog>
  );
};

/** A second Escape closes it whatever we say to the first. Nothing is left to do when it has gone from the page. */
const closedByBrowser = (dialog: HTMLDialogElement | null, onClose: (() => void) | undefined): void => {
  if (onClose === undefined) dialog?.showModal();
  else if (dialog !== null) onClose();
};
