import { useEffect, useRef } from 'preact/hooks';

/** Tells the browser, and by it the form, what is wrong with a control that HTML has no rule for. */
export const useOwnFault = <E extends HTMLInputElement | HTMLTextAreaElement>(fault: string) => {
  const ref = useRef<E>(null);
  useEffect(() => ref.current?.setCustomValidity(fault));
  return ref;
};
