import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Notice } from './notice.tsx';

interface Props {
  title: ComponentChildren;
  children?: ComponentChildren;
}

/** What was done, where the form that did it is gone: the focus comes here, and the page with it. */
export const DoneNotice = ({ title, children }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabindex={-1}>
      <Notice kind="done" title={title}>
        {children}
      </Notice>
    </div>
  );
};
