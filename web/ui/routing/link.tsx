import type { ComponentChildren } from 'preact';
import { Link as RouterLink } from 'wouter-preact';

interface Props {
  /** Within the application: `/reports`. For anything else (`/verify`, a PDF) use `<a href>`. */
  to: string;
  class?: string | undefined;
  current?: boolean;
  onClick?: () => void;
  children: ComponentChildren;
}

export const Link = ({ to, current, ...rest }: Props) => (
  <RouterLink to={to} aria-current={current === true ? 'page' : undefined} {...rest} />
);
