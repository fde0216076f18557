import type { APIGatewayProxyEvent } from 'aws-lambda';

/** The route and the error, never the request's content: it may hold personal data. */
export const logFailure = (error: unknown, event: APIGatewayProxyEvent): void =>
  console.error(
    JSON.stringify({
      level: 'error',
      requestId: event.requestContext.requestId,
      route: `${event.httpMethod} ${event.resource}`,
      error: described(error),
    }),
  );

/** Causes of causes add nothing to a log; the bound keeps a circle of them from being one. */
const CAUSES = 3;

const described = (error: unknown, causes = CAUSES): object => {
  const { name, message, stack, cause } = error instanceof Error ? error : new Error(String(error));
  return {
    name,
    message,
    stack,
    ...(cause === undefined || causes === 0 ? {} : { cause: described(cause, causes - 1) }),
  };
};
