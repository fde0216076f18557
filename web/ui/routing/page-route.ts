import type { ComponentType } from 'preact';
import type { MeRole } from '../session/me.ts';

/** What a page is given: the {names} in its path. */
export interface PageProps<Name extends string = never> {
  params: Readonly<Record<Name, string>>;
}

export interface PageRoute {
  /** As wouter writes it: `/reports/:no`. The first that matches is shown. */
  path: string;
  page: ComponentType<PageProps<string>>;
  /** Only for these; others are told. */
  roles?: readonly MeRole[];
  /** Loading it is a look that an enterprise may see: asked about first where somebody else's link led to it. */
  isSeen?: true;
}
