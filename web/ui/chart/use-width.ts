import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** As wide as the element is on the screen: what is drawn to that measure keeps its words readable. */
export const useWidth = (element: RefObject<HTMLElement>, before: number): number => {
  const [width, setWidth] = useState(before);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width;
};
