import type { Route } from '../../shared/http/route.ts';
import type { Stage } from '../stages.ts';

type TableAction =
  | 'dynamodb:GetItem'
  | 'dynamodb:BatchGetItem'
  | 'dynamodb:Query'
  | 'dynamodb:PutItem'
  | 'dynamodb:UpdateItem'
  | 'dynamodb:BatchWriteItem';
type DeliveryAction = 'sqs:SendMessage' | 'sqs:ChangeMessageVisibility';
type SigningAction = 'kms:Sign' | 'kms:GetPublicKey';
export type BucketAction =
  | 's3:GetObject'
  | 's3:ListBucket'
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
  /** On the lists of what they leave out. */
  hiddenRecords?: readonly BucketAction[];
  /** On the files that departments upload, and on those with their refused rows. */
  uploads?: readonly BucketAction[];
  uploadErrors?: readonly BucketAction[];
  /** On the evidence that waits to be checked, and on what was. */
  incomingEvidence?: readonly BucketAction[];
  keptEvidence?: readonly BucketAction[];
  /** With the key that signs in the platform's name. */
  signing?: readonly SigningAction[];
  /** With the key that signs reports. */
  documentSigning?: readonly SigningAction[];
  /** On the queue of webhooks to be sent. */
  deliveries?: readonly DeliveryAction[];
  /** On the lists of who is to be checked. */
  checkLists?: readonly BucketAction[];
  /** On the statistics tables of checks. */
  checkTables?: readonly BucketAction[];
  /** On the queue of parts of checks to be answered. */
  checkParts?: readonly 'sqs:SendMessage'[];
  /** On the bus of what parties to cases are told. */
  messages?: readonly 'events:PutEvents'[];
  /** On the certificates that vouch for it. */
  certificates?: readonly BucketAction[];
}

/** What a slice's functions may be told of: the resources, by the names they got, and the stage. */
export interface Surroundings {
  tableName: string;
  reportsBucketName: string;
  /** Where browsers send files to by signed links. */
  reportsBucketOrigin: string;
  signingKeyId: string;
  documentKeyId: string;
  deliveriesQueueUrl: string;
  checkPartsQueueUrl: string;
  messagesBusName: string;
  stage: Stage;
}

/** A function that no caller reaches: the files that arrive in the bucket start it. */
export interface Importer {
  summary: string;
  timeoutSeconds: number;
  memoryMb: number;
  permissions: Permissions;
}

/** A function that the clock starts. */
export interface Scheduled extends Importer {
  everyMinutes: number;
}

/** What an operation says in its log when the operator is to act. */
export interface Warning {
  /** Of the line in the log. */
  word: string;
  operations: readonly string[];
  /** What the operator is to know and do. */
  description: string;
}

/** One folder of functions/ as the stack deploys it: its routes, what each may do, its environment, its files. */
export interface Slice<Operation extends string = string> {
  name: string;
  /** Chinese, for the documentation. */
  title: string;
  routes: Readonly<Record<Operation, Route>>;
  /** Not of the API: left out of its documentation. */
  undocumented?: true;
  permissions: Readonly<Record<Operation, Permissions>>;
  /** By the name of their handlers. */
  importers?: Readonly<Record<string, Importer>>;
  /** Started by the queue of webhooks to be sent. */
  deliverers?: Readonly<Record<string, Importer>>;
  /** Started by the queue of parts of checks to be answered. */
  checkers?: Readonly<Record<string, Importer>>;
  scheduled?: Readonly<Record<string, Scheduled>>;
  warnings?: readonly Warning[];
  environment: (surroundings: Surroundings) => Readonly<Record<string, string>>;
  /** Files laid beside the code: those directly in a folder of the repository with one of these endings. */
  files?: readonly { folder: string; from: string; endings: readonly string[] }[];
}
