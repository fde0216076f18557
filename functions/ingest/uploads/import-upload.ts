import { inShanghai, toInstant } from '../../../shared/calendar/dates.ts';
import { PROVINCE, type Registry } from '../../../shared/domains/registry.ts';
import type { Signer } from '../../../shared/signing/signer.ts';
import { UnreadableFile } from '../../../shared/spreadsheets/unreadable-file.ts';
import { signReceipt } from '../receipt.ts';
import { importRows, type RowDeps } from './import-rows.ts';
import type { Origin } from './ingest-chunk.ts';
import { readThrough } from './read-through.ts';
import { isOver, rowsOf, type Upload } from './upload.ts';
import type { UploadFiles } from './upload-files.ts';
import type { UploadedObject } from './uploaded-objects.ts';

interface Deps extends RowDeps {
  registry: Registry;
  signer: Signer;
  /** Where people reach the platform: the issuer of its receipts. */
  publicUrl: string;
}

/** Joining the error file of the largest upload takes less. */
const FINISHING_MS = 180_000;

/**
 * Imports an uploaded file, or goes on where an earlier attempt stopped; any number of attempts, at once or one after the
 * other, come to the same. Answers whether it is over: if not, time was short, and it wants to be called again.
 */
export const importUpload =
  (deps: Deps) =>
  async (object: UploadedObject, millisecondsLeft: () => number): Promise<boolean> => {
    const claimed = await claim(object, deps);
    if (claimed === undefined) return true;
    const upload = await unlessUnreadable(claimed, deps, async () => {
      const validated = claimed.state === 'validating' ? await validateFile(claimed, deps) : claimed;
      const { upload, errors } = await importRows(deps, validated, originOf(validated, deps), millisecondsLeft);
      if (upload.state !== 'importing' || rowsOf(upload) < (upload.totalRows ?? 0)) return upload;
      return millisecondsLeft() < FINISHING_MS ? upload : finish(upload, errors, deps);
    });
    if (isOver(upload)) await deps.files.remove(upload);
    return isOver(upload);
  };

/** The upload this file is of; undefined where there is nothing to do: it is over, or another file came before this one. */
const claim = async (
  { uploadId, ...stored }: UploadedObject,
  { uploads, files, now }: Deps,
): Promise<Upload | undefined> => {
  const found = await uploads.find(uploadId);
  if (found === undefined) return undefined;
  const upload =
    found.state === 'awaiting'
      ? await uploads.move(found, { state: 'validating', ...stored, startedAt: toInstant(now()) })
      : found;
  if (!isOver(upload)) return isSame(upload, stored) ? upload : undefined;
  await files.remove(upload);
  return undefined;
};

const isSame = (upload: Upload, { etag, objectVersion }: Pick<UploadedObject, 'etag' | 'objectVersion'>): boolean =>
  upload.etag === etag && upload.objectVersion === objectVersion;

const unlessUnreadable = async (
  upload: Upload,
  { uploads, now }: Deps,
  read: () => Promise<Upload>,
): Promise<Upload> => {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const problem = { code: error.code, title: '文件无法导入', detail: error.message };
    const known = (await uploads.find(upload.uploadId)) ?? upload;
    if (isOver(known)) return known;
    return uploads.move(known, { state: 'failed', problem, finishedAt: toInstant(now()) });
  }
};

const validateFile = async (upload: Upload, { uploads, files, now }: Deps): Promise<Upload> => {
  const whole = await readThrough(files.source(upload), upload.filename);
  return uploads.move(upload, { state: 'importing', ...whole, validatedAt: toInstant(now()) });
};

const originOf = (upload: Upload, { registry }: Deps): Origin => {
  const domain = registry.domain(upload.domain);
  const sender = upload.unit === PROVINCE ? registry.province : domain?.units.find(({ id }) => id === upload.unit);
  if (domain === undefined || sender === undefined)
    throw new Error(`${upload.unit} is no source of domain ${upload.domain} any more`);
  return { domain, sender };
};

const finish = async (
  upload: Upload,
  errors: Parameters<UploadFiles['joinErrors']>[1],
  { uploads, files, signer, publicUrl, now }: Deps,
): Promise<Upload> => {
  const chunks = await uploads.chunksWithErrors(upload.uploadId);
  const { uploadId, domain, unit, counts, stored, digest = '', droppedColumns = [] } = upload;
  const receipt = await signReceipt(signer, {
    issuer: publicUrl,
    uploadId,
    domain,
    unit,
    receivedAt: inShanghai(upload.startedAt ?? upload.createdAt),
    rows: rowsOf(upload),
    stored,
    counts,
    digest,
    ...(droppedColumns.length > 0 ? { droppedColumns: [...droppedColumns] } : {}),
  });
  return uploads.move(upload, {
    state: 'done',
    receipt,
    finishedAt: toInstant(now()),
    ...(chunks.length > 0 ? { errorsFile: await files.joinErrors(upload, errors, chunks) } : {}),
  });
};
