import type { PagesEnv } from '../../functions/pages/config.ts';
import { routes } from '../../functions/pages/routes.ts';
import { PAGES_FOLDER } from '../pages/builds.ts';
import type { Permissions, Slice, Surroundings } from './slice.ts';

type Operation = keyof typeof routes;

/** What these answer lies beside their code: none touches anything. */
const permissions: Record<Operation, Permissions> = {
  startPage: {},
  portalHome: {},
  portalPage: {},
  consoleHome: {},
  consolePage: {},
  pageAsset: {},
  nowhere: {},
};

const environment = ({ reportsBucketOrigin }: Surroundings): PagesEnv => ({
  PAGES_FOLDER: 'pages',
  UPLOAD_ORIGIN: reportsBucketOrigin,
});

export const pagesSlice: Slice<Operation> = {
  name: 'pages',
  title: '页面',
  routes,
  permissions,
  environment,
  files: [
    { folder: 'pages/portal', from: `${PAGES_FOLDER}/portal`, endings: ['.html'] },
    { folder: 'pages/console', from: `${PAGES_FOLDER}/console`, endings: ['.html'] },
    { folder: 'pages/assets', from: `${PAGES_FOLDER}/assets`, endings: ['.js', '.css', '.svg'] },
  ],
  undocumented: true,
};
