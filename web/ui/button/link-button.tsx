import type { ComponentChildren } from 'preact';
import { Link } from '../routing/link.tsx';
import { buttonClass, type Variant } from './button-class.ts';

type Props = { variant?: Variant; children: ComponentChildren } & (
  | { /** Within the application. */ to: string; href?: never; newTab?: never }
  | { /** Anywhere else: a PDF, `/verify`. */ href: string; newTab?: boolean; to?: never }
);

/** What leads somewhere is a link, though it looks like a button. */
export const LinkButton = ({ variant = 'plain', to, href, newTab, children }: Props) =>
  to === undefined ? (
    <a class={buttonClass(variant)} href={href} target={newTab === true ? '_blank' : undefined} rel="noopener">
      {children}
    </a>
  ) : (
    <Link class={buttonClass(variant)} to={to}>
      {children}
    </Link>
  );
