import type { Route } from '../../shared/http/route.ts';
import type { Stage } from '../stages.ts';

type TableAction =
  | 'dynamodb:GetItem'
  | 'dynamodb:BatchGetItem'
  | 'dynamodb:Query'
  | 'dynamodb:PutItem'
  | 'dynamodb:UpdateItem'
  | 'dynamodb:BatchWriteItem';
type SigningAction = 'kms:Sign' | 'kms:GetPublicKey';
export type BucketAction =
  | 's3:GetObject'
  | 's3:GetObjectVersion'
  | 's3:PutObject'
  | 's3:AbortMultipartUpload'
  | 's3:DeleteObject';

/** One thing an operation may do to the table, and only to partition keys of these forms (`*` for any text). */
export interface TableGrant {
  actions: readonly TableAction[];
  partitions: readonly string[];
}

/** All that the role of one operation may do, besides writing its own log. */
export interface Permissions {
  table?: readonly TableGrant[];
  /** On the objects of the bucket of reports. */
  reports?: readonly BucketAction[];
  /** On the files that departments upload, and on those with their refused rows. */
  uploads?: readonly BucketAction[];
  uploadErrors?: readonly BucketAction[];
  /** With the key that signs in the platform's name. */
  signing?: readonly SigningAction[];
}

/** What a slice's functions may be told of: the resources, by the names they got, and the stage. */
export interface Surroundings {
  tableName: string;
  reportsBucketName: string;
  signingKeyId: string;
  stage: Stage;
}

/** A function that no caller reaches: the files that arrive in the bucket start it. */
export interface Importer {
  summary: string;
  timeoutSeconds: number;
  memoryMb: number;
  permissions: Permissions;
}

/** One folder of functions/ as the stack deploys it: its routes, what each may do, its environment, its files. */
export interface Slice<Operation extends string = string> {
  name: string;
  /** Chinese, for the documentation. */
  title: string;
  routes: Readonly<Record<Operation, Route>>;
  permissions: Readonly<Record<Operation, Permissions>>;
  /** By the name of their handlers. */
  importers?: Readonly<Record<string, Importer>>;
  environment: (surroundings: Surroundings) => Readonly<Record<string, string>>;
  /** Files laid beside the code: those directly in a folder of the repository with one of these endings. */
  files?: readonly { folder: string; from: string; endings: readonly string[] }[];
}
