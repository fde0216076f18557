import { readFileSync } from 'node:fs';

export type Application = 'portal' | 'console';

export interface ListedPage {
  path: string;
  /** Who alone may see it; everyone of the application when undefined. */
  roles: string[] | undefined;
  /** Whether it asks first where it is opened from elsewhere. */
  isSeen: boolean;
}

/** The pages of an application, as its routes file lists them. */
export const pagesOf = (application: Application): ListedPage[] =>
  readFileSync(`web/${application}/routes.tsx`, 'utf8')
    .split(/\bpath: '/)
    .slice(1)
    .map((entry) => ({
      path: entry.slice(0, entry.indexOf("'")),
      roles: /\broles: \[([^\]]+)\]/.exec(entry)?.[1]?.match(/[a-z-]+/g) ?? undefined,
      isSeen: entry.includes('isSeen: true'),
    }));
