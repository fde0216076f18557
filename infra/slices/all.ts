import { docsSlice } from './docs.ts';
import { feedsSlice } from './feeds.ts';
import { ingestSlice } from './ingest.ts';
import { reportsSlice } from './reports.ts';
import type { Slice } from './slice.ts';

/** Every slice that is deployed, in the order of the documentation. */
export const SLICES: readonly Slice[] = [feedsSlice, ingestSlice, reportsSlice, docsSlice];
