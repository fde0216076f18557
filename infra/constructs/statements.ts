import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Stack } from 'aws-cdk-lib/core';
import {
  CERTIFICATES_FOLDER,
  CHECK_LISTS_FOLDER,
  CHECK_TABLES_FOLDER,
  HIDDEN_RECORDS_FOLDER,
  INCOMING_EVIDENCE_FOLDER,
  KEPT_EVIDENCE_FOLDER,
  REPORTS_FOLDER,
  UPLOAD_ERRORS_FOLDER,
  UPLOADS_FOLDER,
} from '../../shared/files/folders.ts';
import type { BucketAction, Permissions, TableGrant } from '../slices/slice.ts';
import type { StorageStack } from '../stacks/storage-stack.ts';

type Storage = Pick<
  StorageStack,
  'table' | 'reports' | 'key' | 'signingKey' | 'documentKey' | 'deliveries' | 'checkParts' | 'messages'
>;

/**
 * The statements of one operation's role. Written out rather than granted: `table.grant()` on a table with an index
 * would open every index too.
 */
export const statementsFor = (permissions: Permissions, storage: Storage): PolicyStatement[] => {
  const { table = [], signing = [], documentSigning = [] } = permissions;
  const statements = [
    ...table.map((grant) => tableStatement(grant, storage)),
    ...foldersOf(permissions).flatMap((folder) => folderStatements(folder, storage)),
    ...deliveryStatements(permissions, storage),
    ...checkPartStatements(permissions, storage),
    ...messageStatements(permissions, storage),
  ];
  return [
    ...statements,
    ...keyStatements(permissions, storage),
    ...signingStatements(signing, storage.signingKey),
    ...signingStatements(documentSigning, storage.documentKey),
  ];
};

const tableStatement = ({ actions, partitions }: TableGrant, { table }: Storage) =>
  new PolicyStatement({
    actions: [...actions],
    resources: [table.tableArn],
    conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...partitions] } },
  });

/** The folders of the bucket that an operation uses, and what it may do there. */
export const foldersOf = ({
  reports = [],
  hiddenRecords = [],
  uploads = [],
  uploadErrors = [],
  incomingEvidence = [],
  keptEvidence = [],
  checkLists = [],
  checkTables = [],
  certificates = [],
}: Permissions): FolderGrant[] =>
  [
    { folder: REPORTS_FOLDER, actions: reports },
    { folder: HIDDEN_RECORDS_FOLDER, actions: hiddenRecords },
    { folder: UPLOADS_FOLDER, actions: uploads },
    { folder: UPLOAD_ERRORS_FOLDER, actions: uploadErrors },
    { folder: INCOMING_EVIDENCE_FOLDER, actions: incomingEvidence },
    { folder: KEPT_EVIDENCE_FOLDER, actions: keptEvidence },
    { folder: CHECK_LISTS_FOLDER, actions: checkLists },
    { folder: CHECK_TABLES_FOLDER, actions: checkTables },
    { folder: CERTIFICATES_FOLDER, actions: certificates },
  ].filter(({ actions }) => actions.length > 0);

interface FolderGrant {
  folder: string;
  actions: readonly BucketAction[];
}

const LIST = 's3:ListBucket';

/** Listing is an act on the bucket, held to the folder by its condition; the rest are acts on objects. */
const folderStatements = ({ folder, actions }: FolderGrant, { reports }: Storage) => {
  const onObjects = actions.filter((action) => action !== LIST);
  const listing = new PolicyStatement({
    actions: [LIST],
    resources: [reports.bucketArn],
    conditions: { StringLike: { 's3:prefix': `${folder}*` } },
  });
  return [
    ...(onObjects.length > 0
      ? [new PolicyStatement({ actions: onObjects, resources: [reports.arnForObjects(`${folder}*`)] })]
      : []),
    ...(actions.includes(LIST) ? [listing] : []),
  ];
};

const deliveryStatements = ({ deliveries = [] }: Permissions, { deliveries: queue }: Storage) =>
  deliveries.length === 0 ? [] : [new PolicyStatement({ actions: [...deliveries], resources: [queue.queueArn] })];

const checkPartStatements = ({ checkParts = [] }: Permissions, { checkParts: queue }: Storage) =>
  checkParts.length === 0 ? [] : [new PolicyStatement({ actions: [...checkParts], resources: [queue.queueArn] })];

const messageStatements = ({ messages = [] }: Permissions, { messages: bus }: Storage) =>
  messages.length === 0 ? [] : [new PolicyStatement({ actions: [...messages], resources: [bus.eventBusArn] })];

const signingStatements = (actions: NonNullable<Permissions['signing']>, key: IKey) =>
  actions.length === 0 ? [] : [new PolicyStatement({ actions: [...actions], resources: [key.keyArn] })];

/** DynamoDB and S3 use the key in the caller's name; nobody may use it directly. */
const keyStatements = (permissions: Permissions, { key }: Storage) => {
  const { table = [] } = permissions;
  const onObjects = foldersOf(permissions).flatMap(({ actions }) => actions);
  const stack = Stack.of(key);
  // The China regions have a suffix of their own; which of the two a service names there is not documented.
  const named = (service: string) =>
    ['amazonaws.com', stack.urlSuffix].map((end) => `${service}.${stack.region}.${end}`);
  const via = (service: string, actions: string[]) =>
    new PolicyStatement({
      actions,
      resources: [key.keyArn],
      conditions: { StringEquals: { 'kms:ViaService': named(service) } },
    });
  return [
    ...(table.length > 0 ? [via('dynamodb', ['kms:Decrypt', 'kms:DescribeKey'])] : []),
    ...(onObjects.includes('s3:PutObject') ? [via('s3', ['kms:GenerateDataKey', 'kms:Decrypt'])] : []),
    ...(onObjects.includes('s3:GetObject') && !onObjects.includes('s3:PutObject') ? [via('s3', ['kms:Decrypt'])] : []),
  ];
};

/** What Lambda does with a queue in a function's name. */
export const consumingStatement = (queue: IQueue) =>
  new PolicyStatement({
    actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
    resources: [queue.queueArn],
  });
