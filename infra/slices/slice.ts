import type { Route } from '../../shared/http/route.ts';
import type { Stage } from '../stages.ts';

type TableAction =
  | 'dynamodb:GetItem'
  | 'dynamodb:BatchGetItem'
  | 'dynamodb:Query'
  | 'dynamodb:PutItem'
  | 'dynamodb:UpdateItem'
  | 'dynamodb:BatchWriteItem';
export type BucketAction = 's3:GetObject' | 's3:PutObject';

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
}

/** What a slice's functions may be told of: the resources, by the names they got, and the stage. */
export interface Surroundings {
  tableName: string;
  reportsBucketName: string;
  stage: Stage;
}

/** One folder of functions/ as the stack deploys it: its routes, what each may do, its environment, its files. */
export interface Slice<Operation extends string = string> {
  name: string;
  /** Chinese, for the documentation. */
  title: string;
  routes: Readonly<Record<Operation, Route>>;
  permissions: Readonly<Record<Operation, Permissions>>;
  environment: (surroundings: Surroundings) => Readonly<Record<string, string>>;
  /** Files laid beside the code: those directly in a folder of the repository with one of these endings. */
  files?: readonly { folder: string; from: string; endings: readonly string[] }[];
}
