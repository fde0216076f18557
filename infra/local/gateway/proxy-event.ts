import { isUtf8 } from 'node:buffer';
import type { APIGatewayProxyEvent } from 'aws-lambda';

export interface ReceivedRequest {
  method: string;
  /** Decoded; without the query. */
  path: string;
  query: URLSearchParams;
  /** Names and values in turn, as they came. */
  rawHeaders: readonly string[];
  body: Buffer;
  sourceIp: string;
  protocol: string;
  requestId: string;
  receivedAt: Date;
  /** The template that matched. */
  resource: string;
  pathParameters: Readonly<Record<string, string>>;
}

const STAGE = 'local';

/** The event with which a regional REST API invokes its Lambda functions (proxy integration, format 1.0). */
export const proxyEvent = (request: ReceivedRequest): APIGatewayProxyEvent => {
  const headers = headerValues(request);
  const query = groupValues([...request.query]);
  return {
    resource: request.resource,
    path: request.path,
    httpMethod: request.method,
    headers: lastOf(headers),
    multiValueHeaders: headers,
    queryStringParameters: emptyAsNull(lastOf(query)),
    multiValueQueryStringParameters: emptyAsNull(query),
    pathParameters: emptyAsNull({ ...request.pathParameters }),
    stageVariables: null,
    requestContext: requestContext(request, headers),
    ...bodyText(request.body),
  };
};

type Values = Record<string, string[]>;

const groupValues = (entries: readonly (readonly [string, string])[]): Values => {
  // Callers choose the names: none of them may be a member that every object has.
  const values: Values = Object.create(null);
  for (const [name, value] of entries) values[name] = [...(values[name] ?? []), value];
  return values;
};

/** Where a name came more than once, API Gateway's single-value map holds the last. */
const lastOf = (values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, all]) => [name, all.at(-1) ?? '']));

const emptyAsNull = <T extends object>(map: T): T | null => (Object.keys(map).length === 0 ? null : map);

/** As sent, spelling included; hop-by-hop headers do not reach a function. */
const headerValues = ({ rawHeaders, sourceIp }: ReceivedRequest): Values => {
  const pairs: [string, string][] = [];
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string;
    if (!/^(connection|keep-alive|transfer-encoding|upgrade|expect|te|x-forwarded-.*)$/i.test(name))
      pairs.push([name, rawHeaders[i + 1] as string]);
  }
  return groupValues([...pairs, ['X-Forwarded-For', sourceIp], ['X-Forwarded-Proto', 'http']]);
};

const header = (headers: Values, wanted: string): string | undefined =>
  Object.entries(headers)
    .find(([name]) => name.toLowerCase() === wanted)?.[1]
    .at(-1);

/** The API declares no binary media types, so a body is text; bytes that are none are kept as they are, to be refused. */
const bodyText = (body: Buffer): Pick<APIGatewayProxyEvent, 'body' | 'isBase64Encoded'> => {
  if (body.length === 0) return { body: null, isBase64Encoded: false };
  return isUtf8(body)
    ? { body: body.toString('utf8'), isBase64Encoded: false }
    : { body: body.toString('base64'), isBase64Encoded: true };
};

const requestContext = (request: ReceivedRequest, headers: Values): APIGatewayProxyEvent['requestContext'] => ({
  accountId: '000000000000',
  apiId: 'embedded',
  authorizer: null,
  protocol: request.protocol,
  httpMethod: request.method,
  identity: { ...NOBODY, sourceIp: request.sourceIp, userAgent: header(headers, 'user-agent') ?? null },
  path: `/${STAGE}${request.path}`,
  stage: STAGE,
  requestId: request.requestId,
  extendedRequestId: request.requestId,
  requestTime: request.receivedAt.toUTCString(),
  requestTimeEpoch: request.receivedAt.getTime(),
  resourceId: request.resource,
  resourcePath: request.resource,
  domainName: header(headers, 'host') ?? '127.0.0.1',
});

/** API Gateway knows nothing of the caller: tokens are checked by the functions. */
const NOBODY = {
  accessKey: null,
  accountId: null,
  apiKey: null,
  apiKeyId: null,
  caller: null,
  clientCert: null,
  cognitoAuthenticationProvider: null,
  cognitoAuthenticationType: null,
  cognitoIdentityId: null,
  cognitoIdentityPoolId: null,
  principalOrgId: null,
  user: null,
  userArn: null,
} as const;
