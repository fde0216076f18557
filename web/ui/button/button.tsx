import type { ComponentChildren } from 'preact';
import { buttonClass, type Variant } from './button-class.ts';

interface Props {
  variant?: Variant;
  type?: 'button' | 'submit';
  /** Something is under way: the button says so and ignores clicks, but keeps the focus. */
  busy?: boolean;
  disabled?: boolean;
  onClick?: () => void;
  /** Where the words alone do not say of what: “打开 报告 WF…”. */
  label?: string;
  children: ComponentChildren;
}

export const Button = ({
  variant = 'plain',
  type = 'button',
  busy = false,
  disabled,
  onClick,
  label,
  children,
}: Props) => (
  <button
    type={type}
    class={buttonClass(variant)}
    aria-disabled={busy || undefined}
    aria-label={label}
    disabled={disabled}
    onClick={(event) => {
      if (busy) event.preventDefault();
      else onClick?.();
    }}
  >
    {children}
    {busy && '…'}
  </button>
);
