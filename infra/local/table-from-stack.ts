import type { AttributeDefinition, CreateTableCommandInput, GlobalSecondaryIndex } from '@aws-sdk/client-dynamodb';
import type { StackTemplate } from '../stacks/storage-template.ts';

/** What CloudFormation and CreateTable call alike. */
type TableProperties = Pick<CreateTableCommandInput, 'KeySchema' | 'LocalSecondaryIndexes'> & {
  AttributeDefinitions: AttributeDefinition[];
  GlobalSecondaryIndexes?: GlobalSecondaryIndex[];
};

/** The keys and indexes of the storage stack's one table, as CreateTable takes them: the key schema exists once. */
export const tableFromStack = (template: StackTemplate, tableName: string): CreateTableCommandInput => {
  const tables = Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::DynamoDB::Table');
  const [table] = tables;
  if (table === undefined || tables.length > 1)
    throw new Error(`the storage stack has ${tables.length} tables, not one`);
  const properties = table.Properties as unknown as TableProperties;
  const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, LocalSecondaryIndexes } = properties;
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions,
    KeySchema,
    ...(LocalSecondaryIndexes === undefined ? {} : { LocalSecondaryIndexes }),
    ...(GlobalSecondaryIndexes === undefined
      ? {}
      : {
          GlobalSecondaryIndexes: GlobalSecondaryIndexes.map(({ IndexName, KeySchema, Projection }) => ({
            IndexName,
            KeySchema,
            Projection,
          })),
        }),
  };
};
