import type { IngestEnv } from '../../functions/ingest/config.ts';
import { routes } from '../../functions/ingest/routes.ts';
import { STORES_BATCHES } from './batch-grants.ts';
import { tokenEnvironment } from './environment.ts';
import { PARTITIONS } from './partitions.ts';
import { provisionalDeadlines } from './provisional-deadlines.ts';
import type { Importer, Permissions, Slice, Surroundings } from './slice.ts';

type Operation = keyof typeof routes;

/** What each operation may do. A new route does not compile until it is listed here. */
const permissions: Record<Operation, Permissions> = {
  pushRecords: {
    table: STORES_BATCHES,
    signing: ['kms:Sign'],
  },
  registerEnterprises: {
    table: [
      { actions: ['dynamodb:BatchWriteItem'], partitions: [PARTITIONS.enterprise] },
      { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.reservation] },
    ],
  },
  createUpload: {
    table: [
      { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], partitions: [PARTITIONS.upload] },
      { actions: ['dynamodb:PutItem'], partitions: [PARTITIONS.uploadsOf] },
    ],
    // A signed link can do what its signer may.
    uploads: ['s3:PutObject'],
  },
  listUploads: {
    table: [
      { actions: ['dynamodb:Query'], partitions: [PARTITIONS.uploadsOf] },
      { actions: ['dynamodb:BatchGetItem'], partitions: [PARTITIONS.upload] },
    ],
  },
  getUpload: {
    table: [{ actions: ['dynamodb:GetItem'], partitions: [PARTITIONS.upload] }],
    uploadErrors: ['s3:GetObject'],
  },
};

/** As long as a function may run. */
export const IMPORT_SECONDS = 900;

const importers: Record<'importUpload', Importer> = {
  importUpload: {
    summary: '导入已上传的文件',
    timeoutSeconds: IMPORT_SECONDS,
    // A whole processor.
    memoryMb: 1769,
    permissions: {
      table: [
        ...STORES_BATCHES,
        {
          actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:Query'],
          partitions: [PARTITIONS.upload],
        },
      ],
      uploads: ['s3:GetObject', 's3:GetObjectVersion', 's3:DeleteObject'],
      uploadErrors: ['s3:GetObject', 's3:PutObject', 's3:AbortMultipartUpload'],
      signing: ['kms:Sign'],
    },
  },
};

const environment = ({ tableName, reportsBucketName, signingKeyId, stage }: Surroundings): IngestEnv => ({
  TABLE_NAME: tableName,
  BUCKET_NAME: reportsBucketName,
  SIGNING_KEY_ID: signingKeyId,
  PUBLIC_URL: stage.publicUrl,
  ...tokenEnvironment(stage),
});

export const ingestSlice: Slice<Operation> = {
  name: 'ingest',
  title: '数据报送',
  routes,
  permissions,
  importers,
  warnings: [provisionalDeadlines(['pushRecords', 'importUpload'])],
  environment,
};
