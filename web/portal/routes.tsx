import { lazyPage } from '../ui/routing/lazy-page.tsx';
import type { PageRoute } from '../ui/routing/page-route.ts';
import { clientPage } from './client-page.tsx';

/** Every page and where it lives; the first that matches is shown. A page's folder is its area. */
export const routes: readonly PageRoute[] = [
  { path: '/', page: lazyPage(() => import('./home/home-page.tsx')) },
  { path: '/reports', page: lazyPage(() => import('./reports/reports-page.tsx')) },
  { path: '/reports/on-behalf', page: lazyPage(() => import('./reports/on-behalf/on-behalf-page.tsx')), isSeen: true },
  {
    path: '/reports/on-behalf/:mandate/:no',
    page: lazyPage(() => import('./reports/on-behalf/mandated-report-page.tsx')),
    isSeen: true,
  },
  { path: '/reports/groups', page: lazyPage(() => import('./reports/groups/new-group-page.tsx')) },
  { path: '/reports/groups/:no', page: lazyPage(() => import('./reports/groups/group-page.tsx')), isSeen: true },
  { path: '/reports/:no', page: lazyPage(() => import('./reports/report-page.tsx')) },
  { path: '/reports/:no/share', page: lazyPage(() => import('./reports/share-page.tsx')) },
  { path: '/records', page: lazyPage(() => import('./records/records-page.tsx')) },
  { path: '/records/:id', page: lazyPage(() => import('./records/record-page.tsx')) },
  { path: '/objections', page: lazyPage(() => import('./cases/objections-page.tsx')) },
  { path: '/objections/new', page: lazyPage(() => import('./cases/new-objection-page.tsx')) },
  { path: '/objections/:id', page: lazyPage(() => import('./cases/objection-page.tsx')) },
  { path: '/repairs', page: lazyPage(() => import('./cases/repairs-page.tsx')) },
  { path: '/repairs/new', page: lazyPage(() => import('./cases/new-repair-page.tsx')) },
  { path: '/repairs/:id', page: lazyPage(() => import('./cases/repair-page.tsx')) },
  { path: '/complaints', page: lazyPage(() => import('./cases/complaints-page.tsx')) },
  { path: '/complaints/new', page: lazyPage(() => import('./cases/new-complaint-page.tsx')) },
  { path: '/complaints/:id', page: lazyPage(() => import('./cases/complaint-page.tsx')) },
  { path: '/messages', page: lazyPage(() => import('./messages/messages-page.tsx')) },
  { path: '/mandates', page: lazyPage(() => import('./mandates/mandates-page.tsx')) },
  {
    path: '/mandates/:mandate/objections',
    page: clientPage(() => import('./cases/objections-page.tsx')),
  },
  {
    path: '/mandates/:mandate/objections/new',
    page: clientPage(() => import('./cases/new-objection-page.tsx')),
  },
  {
    path: '/mandates/:mandate/objections/:id',
    page: clientPage(() => import('./cases/objection-page.tsx')),
  },
  {
    path: '/mandates/:mandate/repairs',
    page: clientPage(() => import('./cases/repairs-page.tsx')),
  },
  {
    path: '/mandates/:mandate/repairs/new',
    page: clientPage(() => import('./cases/new-repair-page.tsx')),
  },
  {
    path: '/mandates/:mandate/repairs/:id',
    page: clientPage(() => import('./cases/repair-page.tsx')),
  },
  {
    path: '/mandates/:mandate/complaints',
    page: clientPage(() => import('./cases/complaints-page.tsx')),
  },
  {
    path: '/mandates/:mandate/complaints/new',
    page: clientPage(() => import('./cases/new-complaint-page.tsx')),
  },
  {
    path: '/mandates/:mandate/complaints/:id',
    page: clientPage(() => import('./cases/complaint-page.tsx')),
  },
  { path: '/accesses', page: lazyPage(() => import('./accesses/accesses-page.tsx')) },
  { path: '/subscriptions', page: lazyPage(() => import('./subscriptions/subscriptions-page.tsx')) },
];
