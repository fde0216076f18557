import { lazyPage } from '../ui/routing/lazy-page.tsx';
import type { PageRoute } from '../ui/routing/page-route.ts';

/** Every page and where it lives; the first that matches is shown. A page's folder is its area. */
export const routes: readonly PageRoute[] = [
  { path: '/', page: lazyPage(() => import('./inbox/inbox-page.tsx')) },
  { path: '/objections/:id', page: lazyPage(() => import('./cases/objection-page.tsx')) },
  { path: '/repairs/:id', page: lazyPage(() => import('./cases/repair-page.tsx')) },
  { path: '/complaints/:id', page: lazyPage(() => import('./cases/complaint-page.tsx')) },
  { path: '/assist/:id', page: lazyPage(() => import('./assist/assist-page.tsx')), isSeen: true },
  { path: '/messages', page: lazyPage(() => import('./inbox/messages-page.tsx')) },
  { path: '/checks', page: lazyPage(() => import('./checks/checks-page.tsx')) },
  { path: '/checks/new', page: lazyPage(() => import('./checks/new-check-page.tsx')), roles: ['officer'] },
  { path: '/checks/:id', page: lazyPage(() => import('./checks/check-page.tsx')), isSeen: true },
  { path: '/checks/:id/tables', page: lazyPage(() => import('./checks/tables-page.tsx')) },
  { path: '/checks/:id/tables/:no', page: lazyPage(() => import('./checks/table-page.tsx')) },
  { path: '/fetch', page: lazyPage(() => import('./fetch/fetch-page.tsx')), roles: ['officer'] },
  {
    path: '/enterprises/:uscc/reports/:no',
    page: lazyPage(() => import('./fetch/fetched-report-page.tsx')),
    roles: ['officer'],
    isSeen: true,
  },
  { path: '/uploads', page: lazyPage(() => import('./uploads/uploads-page.tsx')), roles: ['officer'] },
  { path: '/uploads/declare', page: lazyPage(() => import('./uploads/declare-page.tsx')), roles: ['officer'] },
  { path: '/uploads/:id', page: lazyPage(() => import('./uploads/upload-page.tsx')), roles: ['officer'] },
  { path: '/feeds', page: lazyPage(() => import('./feeds/feeds-page.tsx')) },
  { path: '/feeds/:domain', page: lazyPage(() => import('./feeds/feed-page.tsx')) },
  { path: '/feeds/:domain/held', page: lazyPage(() => import('./feeds/held-page.tsx')) },
  { path: '/bulletin', page: lazyPage(() => import('./bulletin/bulletin-page.tsx')) },
  { path: '/registry', page: lazyPage(() => import('./registry/registry-page.tsx')), roles: ['operator'] },
  { path: '/policies', page: lazyPage(() => import('./policies/policies-page.tsx')), roles: ['operator'] },
  { path: '/overdue', page: lazyPage(() => import('./overdue/overdue-page.tsx')), roles: ['operator'] },
  { path: '/figures', page: lazyPage(() => import('./figures/figures-page.tsx')), roles: ['operator'] },
  { path: '/statements', page: lazyPage(() => import('./statements/statements-page.tsx')), roles: ['operator'] },
  { path: '/unusual', page: lazyPage(() => import('./unusual/unusual-page.tsx')), roles: ['operator'] },
  { path: '/reports/revoke', page: lazyPage(() => import('./revoke/revoke-page.tsx')), roles: ['operator'] },
];
