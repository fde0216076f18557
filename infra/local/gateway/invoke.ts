import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { Problem } from '../../../shared/problem.ts';
import { gatewayProblem } from './answer.ts';
import type { Operation } from './route-table.ts';

/** API Gateway waits this long for a function and no longer. */
const LONGEST_SECONDS = 29;

/** Calls the handler as Lambda would. One that throws or takes too long becomes a problem
 * without its insides, the one that the deployed API answers. */
export const invoke = async (operation: Operation, event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const { requestId } = event.requestContext;
  const seconds = Math.min(operation.route.timeoutSeconds ?? LONGEST_SECONDS, LONGEST_SECONDS);
  const deadline = Date.now() + seconds * 1000;
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), seconds * 1000);
  });
  try {
    const result = await Promise.race([
      operation.handler(event, contextOf(operation.name, requestId, deadline)),
      timeout,
    ]);
    if (result !== 'timeout') return result;
    console.error(
      JSON.stringify({ level: 'error', requestId, operation: operation.name, error: `no answer in ${seconds} s` }),
    );
    return gatewayProblem(new Problem('unavailable', '处理超时，请稍后用同一 Idempotency-Key 重试'), requestId);
  } catch (error) {
    const text = error instanceof Error ? error.stack : String(error);
    console.error(JSON.stringify({ level: 'error', requestId, operation: operation.name, error: text }));
    return gatewayProblem(new Problem('internal', '系统内部错误，请稍后再试'), requestId);
  } finally {
    clearTimeout(timer);
  }
};

const contextOf = (functionName: string, awsRequestId: string, deadline: number): Context => ({
  functionName,
  awsRequestId,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:us-east-1:000000000000:function:${functionName}`,
  memoryLimitInMB: '1024',
  logGroupName: `/aws/lambda/${functionName}`,
  logStreamName: 'embedded',
  callbackWaitsForEmptyEventLoop: false,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
});
