import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Stack } from 'aws-cdk-lib/core';
import type { BucketAction, Permissions, TableGrant } from '../slices/slice.ts';
import type { StorageStack } from '../stacks/storage-stack.ts';

type Storage = Pick<StorageStack, 'table' | 'reports' | 'key'>;

/**
 * The statements of one operation's role. Written out rather than granted: `table.grant()` on a table with an index
 * would open every index too.
 */
export const statementsFor = (permissions: Permissions, storage: Storage): PolicyStatement[] => {
  const { table = [], reports = [] } = permissions;
  const statements = [
    ...table.map((grant) => tableStatement(grant, storage)),
    ...reports.map((action) => bucketStatement(action, storage)),
  ];
  return statements.length === 0 ? [] : [...statements, ...keyStatements(permissions, storage)];
};

const tableStatement = ({ actions, partitions }: TableGrant, { table }: Storage) =>
  new PolicyStatement({
    actions: [...actions],
    resources: [table.tableArn],
    conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...partitions] } },
  });

const bucketStatement = (action: BucketAction, { reports }: Storage) =>
  new PolicyStatement({ actions: [action], resources: [reports.arnForObjects('reports/*')] });

/** DynamoDB and S3 use the key in the caller's name; nobody may use it directly. */
const keyStatements = ({ table = [], reports = [] }: Permissions, { key }: Storage) => {
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
    ...(reports.includes('s3:PutObject') ? [via('s3', ['kms:GenerateDataKey', 'kms:Decrypt'])] : []),
    ...(reports.includes('s3:GetObject') && !reports.includes('s3:PutObject') ? [via('s3', ['kms:Decrypt'])] : []),
  ];
};
