import type { Texts } from '../i18n/texts.ts';
import type { MeRole } from '../session/me.ts';

export interface NavigationItem {
  to: string;
  label: Texts<string>;
  /** Only for these. */
  roles?: readonly MeRole[];
}

/** The item under which a page stands: the one whose path begins the page's, the longest of them; the start page only itself. */
export const currentItem = <Item extends { to: string }>(items: readonly Item[], path: string): Item | undefined =>
  items
    .filter(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
    .sort((one, other) => other.to.length - one.to.length)[0];
