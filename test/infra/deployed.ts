import type { Template } from 'aws-cdk-lib/assertions';

/** An operation as it is deployed: its function, its role, the statements of the role. */

interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: Record<string, Record<string, string | string[]>>;
}

export interface DeployedFunction {
  logicalId: string;
  properties: {
    Runtime: string;
    Handler: string;
    MemorySize: number;
    Timeout: number;
    Environment: { Variables: Record<string, unknown> };
  };
  roleId: string;
  statements: Statement[];
}

export const listOf = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

/** By the operation that its handler is. */
export const functionsOf = (service: Template): Map<string, DeployedFunction> => {
  const roles = service.findResources('AWS::IAM::Role');
  const functions = Object.entries(service.findResources('AWS::Lambda::Function'));
  return new Map(
    functions.map(([logicalId, { Properties }]) => {
      const roleId = String(Properties.Role['Fn::GetAtt'][0]);
      const policies: { PolicyDocument: { Statement: Statement[] } }[] = roles[roleId]?.Properties.Policies ?? [];
      const statements = policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
      const operation = String(Properties.Handler).replace(/^index\./, '');
      return [operation, { logicalId, properties: Properties as DeployedFunction['properties'], roleId, statements }];
    }),
  );
};

export const actionsOf = (deployed: DeployedFunction, service: string): string[] => [
  ...new Set(
    deployed.statements.flatMap(({ Action }) => listOf(Action)).filter((action) => action.startsWith(`${service}:`)),
  ),
];

/** The partition keys that an operation may use an action on. */
export const partitionsFor = (deployed: DeployedFunction, action: string): string[] =>
  deployed.statements
    .filter((statement) => listOf(statement.Action).includes(action))
    .flatMap(({ Condition }) => listOf(Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'] ?? '*'));
