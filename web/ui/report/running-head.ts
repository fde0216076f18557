import { useEffect } from 'preact/hooks';
import type { Printed } from './printed.ts';

/** What stands at the head of each printed page; the style sheet puts these two into the margins. */
export const useRunningHead = ({ title, edition, number }: Printed['cover']): void => {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--report-title', JSON.stringify(`${title.zh}${edition.zh}`));
    style.setProperty('--report-number', JSON.stringify(number.zh));
  }, [title, edition, number]);
};
