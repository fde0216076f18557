import { batchStore } from '../../shared/batches/batch-store.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import type { Files } from '../../shared/files/files.ts';
import { type ApiHandler, apiHandler } from '../../shared/http/api-handler.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import { answeredKeys } from '../../shared/idempotency/answered-keys.ts';
import { ingestBatch } from '../../shared/intake/ingest-batch.ts';
import { intakeStore } from '../../shared/intake/intake-store.ts';
import type { Signer } from '../../shared/signing/signer.ts';
import type { Table } from '../../shared/table/table.ts';
import { pushRecords } from './push-records.ts';
import { registerEnterprises } from './register-enterprises.ts';
import { routes } from './routes.ts';
import { createUpload } from './uploads/create-upload.ts';
import { getUpload } from './uploads/get-upload.ts';
import { importUpload } from './uploads/import-upload.ts';
import { listUploads } from './uploads/list-uploads.ts';
import { onUploaded, type UploadImporter } from './uploads/on-uploaded.ts';
import { CHUNK_ROWS } from './uploads/upload.ts';
import { uploadFiles } from './uploads/upload-files.ts';
import { uploadStore } from './uploads/upload-store.ts';

export interface IngestDeps {
  table: Table;
  files: Files;
  registry: Registry;
  verifyToken: VerifyToken;
  signer: Signer;
  publicUrl: string;
  now: () => Date;
}

export const wireIngest = ({ table, files, registry, verifyToken, signer, publicUrl, now }: IngestDeps) => {
  const store = intakeStore(table);
  const uploads = { uploads: uploadStore(table), files: uploadFiles(files), registry, now };
  const push = pushRecords({ store, batches: batchStore(table), registry, signer, publicUrl, now });
  return {
    pushRecords: apiHandler(routes.pushRecords, verifyToken, push),
    registerEnterprises: apiHandler(
      routes.registerEnterprises,
      verifyToken,
      registerEnterprises({ answered: answeredKeys(table, 'registerEnterprises'), store, registry }),
    ),
    createUpload: apiHandler(routes.createUpload, verifyToken, createUpload(uploads)),
    listUploads: apiHandler(routes.listUploads, verifyToken, listUploads(uploads)),
    getUpload: apiHandler(routes.getUpload, verifyToken, getUpload(uploads)),
  } satisfies Record<keyof typeof routes, ApiHandler>;
};

/** What the arrival of files starts. */
export const wireUploadImport = ({
  table,
  files,
  ...deps
}: Omit<IngestDeps, 'verifyToken'> & { chunkRows?: number }): UploadImporter => {
  const ingest = ingestBatch({ store: intakeStore(table), batches: batchStore(table), now: deps.now });
  return onUploaded(
    importUpload({ chunkRows: CHUNK_ROWS, ...deps, uploads: uploadStore(table), files: uploadFiles(files), ingest }),
  );
};
