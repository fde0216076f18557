import { defineConfig } from 'vite';

/**
 * The first that know everything of ES2022, which the pages are checked against (tsconfig.json; types of shared/ need one thing more): as old as
 * the browsers within the apps that people open links in. Newer syntax is written for them at build time.
 */
const BROWSERS = ['chrome93', 'edge93', 'firefox92', 'safari15.4'];

/**
 * Pages that people go through one after the other are one file, by their folders: their words and forms are so alike that together they
 * weigh a third less than apart, and whoever went to one goes to the next without waiting. A folder that no area names is a file for each page.
 */
const AREAS = {
  'portal-reports': 'portal/(home|reports|subscriptions)',
  'portal-affairs': 'portal/(records|cases|messages|mandates|accesses)',
  'console-work': 'console/(inbox|cases|assist|statements)',
  'console-checks': 'console/(checks|fetch)',
  'console-data': 'console/(uploads|feeds|bulletin|registry)',
  'console-oversight': 'console/(overdue|figures|policies|revoke|unusual)',
  // With what lies in folders of both, and the console alone asks for: no weight of the portal's.
  'console-blocks': 'console/(domains|question|quality)|api/(use-polled|polling)|ui/feedback/done-notice',
  cases: 'ui/(cases|records|messages|uscc)',
  report: 'ui/report(?!/purposes)',
  charts: 'ui/chart',
};

/**
 * What several pages use otherwise is one file too, loaded with the first page. Not so the encoder of QR codes: large, and seldom needed.
 */
const SHARED = {
  name: 'shared',
  minShareCount: 2,
  test: /\/web\/(api|ui\/(?!content\/qr-code))|\/shared\/|\/node_modules\/(?!uqr\/)|@oxc-project|vite\/preload-helper/,
};

const GROUPS = [
  ...Object.entries(AREAS).map(([name, folders]) => ({ name, test: new RegExp(`/web/(${folders})[/.]`) })),
  SHARED,
];

/** Two applications that share `ui/` and `api/`; `npm run build:web` builds them (infra/pages). */
export default defineConfig({
  root: import.meta.dirname,
  // At the root of the city's address: README.md, "Where the pages live".
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    rolldownOptions: {
      input: { portal: 'portal/index.html', console: 'console/index.html' },
      // Each group takes what its test names and no more: one area's page never loads another area's.
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: GROUPS } },
    },
    target: BROWSERS,
    sourcemap: false,
    // Browsers that do not know the hint load the same file when they come to it: no script for it.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  publicDir: false,
  envDir: false,
  clearScreen: false,
});
