import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, type Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Route } from '../../shared/http/route.ts';

interface OperationFunctionProps {
  operation: string;
  route: Pick<Route, 'summary' | 'timeoutSeconds' | 'memoryMb'>;
  code: Code;
  environment: Readonly<Record<string, string>>;
  /** What the operation may do beside writing its own log. */
  statements: readonly PolicyStatement[];
  keepsLogs: boolean;
}

const DEFAULT_TIMEOUT_SECONDS = 10;
/** CPU comes with memory: below this the first request of a bundle with the SDK takes over a second. */
const DEFAULT_MEMORY_MB = 512;

/** Of which young objects, three times the size of a semi-space, may take a fifth. */
const AMPLE_MEMORY_MB = 1024;
/**
 * What works through thousands of rows keeps each until its table has answered. Meanwhile V8's own 16 MB fill up, and each
 * row is copied twice: with 64, pushes and imports take a tenth less time.
 */
const ROOM_FOR_MANY_ROWS = { NODE_OPTIONS: '--max-semi-space-size=64' };

/** One operation of the API: its function, its own role, its own log. */
export class OperationFunction extends Construct {
  readonly function: LambdaFunction;
  readonly role: Role;
  readonly log: LogGroup;

  constructor(scope: Construct, props: OperationFunctionProps) {
    super(scope, props.operation);
    const memorySize = props.route.memoryMb ?? DEFAULT_MEMORY_MB;
    this.log = new LogGroup(this, 'Log', {
      // 网络安全法 Art. 21 (3): at least six months.
      retention: RetentionDays.THIRTEEN_MONTHS,
      removalPolicy: props.keepsLogs ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    const ownLog = new PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [this.log.logGroupArn],
    });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { operation: new PolicyDocument({ statements: [ownLog, ...props.statements] }) },
    });
    this.function = new LambdaFunction(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: `index.${props.operation}`,
      code: props.code,
      role: this.role,
      logGroup: this.log,
      loggingFormat: LoggingFormat.JSON,
      environment: { ...props.environment, ...(memorySize >= AMPLE_MEMORY_MB && ROOM_FOR_MANY_ROWS) },
      timeout: Duration.seconds(props.route.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS),
      memorySize,
      description: props.route.summary,
    });
  }
}
