import { type Instant, inShanghai } from '../../../shared/calendar/dates.ts';
import { receiptFrom } from '../receipt.ts';
import { estimateOf, roleOf, rowsOf, type Upload } from './upload.ts';

/** An upload in a list: what it is, and how far it has come. */
export const listedUpload = (upload: Upload) => ({
  uploadId: upload.uploadId,
  domain: upload.domain,
  filename: upload.filename,
  size: upload.size,
  by: roleOf(upload),
  state: upload.state,
  rows: rowsOf(upload),
  ...upload.counts,
  totalRows: upload.totalRows,
  estimate: estimateOf(upload),
  createdAt: inShanghai(upload.createdAt),
  startedAt: shown(upload.startedAt),
  finishedAt: shown(upload.finishedAt),
  problem: upload.problem,
});

/** Alone, with all that its sender is told of it. */
export const wholeUpload = (upload: Upload) => ({
  ...listedUpload(upload),
  warnings: [...(upload.warnings ?? []), ...(upload.notes ?? [])],
  receipt: upload.receipt === undefined ? undefined : receiptFrom(upload.receipt),
});

const shown = (instant: Instant | undefined): string | undefined =>
  instant === undefined ? undefined : inShanghai(instant);
