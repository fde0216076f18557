import { tableFromStack } from '../../../infra/local/table-from-stack.ts';

const table = {
  Type: 'AWS::DynamoDB::Table',
  Properties: {
    AttributeDefinitions: [
      { AttributeName: 'pk', AttributeType: 'S' },
      { AttributeName: 'gsi1pk', AttributeType: 'S' },
    ],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    GlobalSecondaryIndexes: [
      {
        IndexName: 'gsi1',
        KeySchema: [{ AttributeName: 'gsi1pk', KeyType: 'HASH' }],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
    SSESpecification: { KMSMasterKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } },
    DeletionProtectionEnabled: true,
  },
};

describe('the table of the embedded stack', () => {
  it('has the keys and indexes of the stack, and none of what only AWS understands', () => {
    const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes } = table.Properties;
    expect(tableFromStack({ Resources: { Table: table } }, 'xinzheng')).toEqual({
      TableName: 'xinzheng',
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions,
      KeySchema,
      GlobalSecondaryIndexes,
    });
  });

  it('is the only one', () => {
    expect(() => tableFromStack({ Resources: {} }, 'xinzheng')).toThrow('0 tables');
    expect(() => tableFromStack({ Resources: { a: table, b: table } }, 'xinzheng')).toThrow('2 tables');
  });
});
