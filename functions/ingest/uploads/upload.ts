import type { Instant } from '../../../shared/calendar/dates.ts';
import { PROVINCE } from '../../../shared/domains/registry.ts';
import type { SenderRole, SentBy } from '../../../shared/domains/sent-by.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import type { RowStatus } from '../../../shared/intake/outcomes.ts';
import type { Encoding } from '../../../shared/spreadsheets/encoding.ts';

/** `awaiting` the file, `validating` it as a whole, `importing` its rows; then `done`, or `failed` with nothing stored. */
export const UPLOAD_STATES = ['awaiting', 'validating', 'importing', 'done', 'failed'] as const;
type UploadState = (typeof UPLOAD_STATES)[number];

/** Why a file as a whole could not be taken. */
interface UploadProblem {
  code: string;
  title: string;
  detail: string;
}

/** A file that a unit or the province hands over, from the promise of a place for it to what became of its rows. */
export interface Upload {
  uploadId: string;
  domain: string;
  /** Whose it is: a unit, or the province. */
  unit: string;
  /** Absent where it was begun before people could: by a program. */
  by?: SentBy;
  filename: string;
  size: number;
  createdAt: Instant;
  state: UploadState;
  /** The stored file, once it is there: what is read, whatever is sent to the same link later. */
  etag?: string;
  objectVersion?: string;
  startedAt?: Instant;
  /** Of the file as a whole, known once it was read through. */
  totalRows?: number;
  digest?: string;
  warnings?: readonly string[];
  droppedColumns?: readonly string[];
  /** Of a text. */
  encoding?: Encoding;
  validatedAt?: Instant;
  /** The first chunk that is not counted yet; all before it are, and each once. */
  nextChunk: number;
  counts: Record<RowStatus, number>;
  /** The first rows that were read in their usual writing: what was written otherwise. */
  notes?: readonly string[];
  /** Versions that this upload was the first to store. */
  stored: number;
  progressedAt?: Instant;
  finishedAt?: Instant;
  errorsFile?: { key: string; contentType: string };
  /** The signed receipt. */
  receipt?: string;
  problem?: UploadProblem;
}

/** A chunk of a file is a batch. Twice as many rows as a request may have: what a batch costs beside its rows is paid half as often. */
export const CHUNK_ROWS = 1000;

/** Of what the sender is told about the file as a whole, and of what it is told about rows that were kept. */
export const SHOWN_WARNINGS = 20;

/** What became of one chunk. */
export interface Tally {
  counts: Upload['counts'];
  stored: number;
  notes?: readonly string[];
}

export const NOTHING: Tally = { counts: { accepted: 0, unchanged: 0, superseded: 0, rejected: 0 }, stored: 0 };

/** Whose uploads a caller's are; the province has no unit. */
export const ownerOf = ({ role, unit }: Caller): string => (role === 'province' ? PROVINCE : (unit as string));

export const roleOf = ({ by, unit }: Upload): SenderRole => by?.role ?? (unit === PROVINCE ? 'province' : 'department');

export const isOver = ({ state }: Upload): boolean => state === 'done' || state === 'failed';

export const rowsOf = ({ counts }: Pick<Upload, 'counts'>): number =>
  counts.accepted + counts.unchanged + counts.superseded + counts.rejected;

/** The upload after its next chunk. */
export const counted = (upload: Upload, { counts, stored, notes = [] }: Tally, at: Instant): Partial<Upload> => ({
  nextChunk: upload.nextChunk + 1,
  counts: {
    accepted: upload.counts.accepted + counts.accepted,
    unchanged: upload.counts.unchanged + counts.unchanged,
    superseded: upload.counts.superseded + counts.superseded,
    rejected: upload.counts.rejected + counts.rejected,
  },
  stored: upload.stored + stored,
  ...(notes.length === 0 ? {} : { notes: [...(upload.notes ?? []), ...notes].slice(0, SHOWN_WARNINGS) }),
  progressedAt: at,
});

/** How far an import has come, and how long the rest takes at the pace so far. */
export const estimateOf = (upload: Upload): { percent: number; secondsLeft: number | null } | null => {
  const { state, totalRows, validatedAt, progressedAt } = upload;
  if (state === 'done') return { percent: 100, secondsLeft: 0 };
  if (state !== 'importing' || totalRows === undefined || totalRows === 0) return null;
  const rows = rowsOf(upload);
  if (validatedAt === undefined || progressedAt === undefined || rows === 0) return { percent: 0, secondsLeft: null };
  const secondsPerRow = (Date.parse(progressedAt) - Date.parse(validatedAt)) / 1000 / rows;
  return {
    percent: Math.floor((rows * 100) / totalRows),
    secondsLeft: Math.ceil(secondsPerRow * (totalRows - rows)),
  };
};
