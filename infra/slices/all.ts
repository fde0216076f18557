import { accessSlice } from './access.ts';
import { casesSlice } from './cases.ts';
import { checksSlice } from './checks.ts';
import { docsSlice } from './docs.ts';
import { feedsSlice } from './feeds.ts';
import { ingestSlice } from './ingest.ts';
import { mandatesSlice } from './mandates.ts';
import { pagesSlice } from './pages.ts';
import { qualitySlice } from './quality.ts';
import { reportsSlice } from './reports.ts';
import { sessionSlice } from './session.ts';
import { sharingSlice } from './sharing.ts';
import type { Slice } from './slice.ts';
import { templatesSlice } from './templates.ts';

/** Every slice that is deployed, in the order of the documentation. */
export const SLICES: readonly Slice[] = [
  feedsSlice,
  ingestSlice,
  templatesSlice,
  qualitySlice,
  reportsSlice,
  mandatesSlice,
  sharingSlice,
  casesSlice,
  accessSlice,
  checksSlice,
  sessionSlice,
  docsSlice,
  pagesSlice,
];
