/** Runs in the page: what does not fit into the window, what is cut, what lies over other text. */
export const layoutFaults = (): string[] => {
  const { scrollWidth } = document.documentElement;
  const visible = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const named = (element: Element) =>
    `<${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)}`;
  /** For screen readers only: a box of a pixel. */
  const unseen = ({ clientWidth, clientHeight }: Element) => clientWidth <= 1 || clientHeight <= 1;

  const wide = scrollWidth <= innerWidth ? [] : [...document.body.querySelectorAll('*')].filter(sticksOut);
  const cut = [...document.body.querySelectorAll('*')].filter((element) => isCut(element) && visible(element));
  return [
    ...(scrollWidth <= innerWidth ? [] : [`the page is ${scrollWidth} px wide in a window of ${innerWidth}`]),
    ...wide.slice(0, 5).map((element) => `sticks out: ${named(element)}`),
    ...cut.map((element) => `cut: ${named(element)}`),
  ];

  function sticksOut(element: Element): boolean {
    return element.getBoundingClientRect().right > innerWidth + 1 && visible(element) && element.children.length === 0;
  }

  function isCut(element: Element): boolean {
    if (unseen(element) || element.closest('svg') !== null) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    const hidden = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const wider = hidden(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const taller = hidden(overflowY) && element.scrollHeight > element.clientHeight + 1;
    return wider || taller;
  }
};
