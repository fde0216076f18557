import { ResponseType, type RestApi } from 'aws-cdk-lib/aws-apigateway';
import { problemReply } from '../../shared/http/problem-reply.ts';
import { PROBLEMS, type ProblemCode } from '../../shared/problem.ts';

interface GatewayProblem {
  type: ResponseType;
  code: ProblemCode;
  detail: string;
  /** Which part of the request was at fault; API Gateway's own words say which member. */
  pointer?: string;
  headers?: Readonly<Record<string, string>>;
}

const UNAVAILABLE = '服务暂不可用，请稍后再试';

/** Answers that API Gateway gives by itself, before or after a function: the same shape and codes as ours. */
export const GATEWAY_PROBLEMS: readonly GatewayProblem[] = [
  {
    type: ResponseType.BAD_REQUEST_BODY,
    code: 'malformed-json',
    detail: '请求体应为一个 JSON 对象，请检查引号、逗号与编码',
  },
  { type: ResponseType.BAD_REQUEST_PARAMETERS, code: 'invalid-request', detail: '缺少必需的参数', pointer: '/query' },
  { type: ResponseType.UNAUTHORIZED, code: 'unauthenticated', detail: '请在 Authorization 头中提供 Bearer 访问令牌' },
  { type: ResponseType.ACCESS_DENIED, code: 'forbidden', detail: '无权进行此操作' },
  { type: ResponseType.WAF_FILTERED, code: 'forbidden', detail: '请求被安全防护拦截，如属误拦请联系平台' },
  // So it calls a path or method that it does not know.
  { type: ResponseType.MISSING_AUTHENTICATION_TOKEN, code: 'not-found', detail: '没有这个地址，或它不支持此方法' },
  { type: ResponseType.RESOURCE_NOT_FOUND, code: 'not-found', detail: '没有这个地址' },
  { type: ResponseType.REQUEST_TOO_LARGE, code: 'payload-too-large', detail: '请求体过大，请分批报送' },
  { type: ResponseType.UNSUPPORTED_MEDIA_TYPE, code: 'unsupported-media-type', detail: '请求体应为 application/json' },
  {
    type: ResponseType.THROTTLED,
    code: 'too-many-requests',
    detail: '请求过于频繁，请稍后再试',
    headers: { 'Retry-After': '1' },
  },
  {
    type: ResponseType.QUOTA_EXCEEDED,
    code: 'too-many-requests',
    detail: '已超过配额',
    headers: { 'Retry-After': '60' },
  },
  { type: ResponseType.INTEGRATION_FAILURE, code: 'unavailable', detail: UNAVAILABLE },
  { type: ResponseType.INTEGRATION_TIMEOUT, code: 'unavailable', detail: UNAVAILABLE },
  { type: ResponseType.API_CONFIGURATION_ERROR, code: 'internal', detail: UNAVAILABLE },
  { type: ResponseType.DEFAULT_4XX, code: 'invalid-request', detail: '请求不符合规范' },
  { type: ResponseType.DEFAULT_5XX, code: 'internal', detail: '系统内部错误，请稍后再试' },
];

/** As `toResult` sets them; API Gateway wants constants in single quotes. */
const HEADERS = {
  'Content-Type': 'application/problem+json; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
};

export const addGatewayProblems = (api: RestApi): void => {
  for (const problem of GATEWAY_PROBLEMS) {
    const { status, body, headers } = replyTemplate(problem);
    const all = { ...HEADERS, ...headers, ...problem.headers };
    api.addGatewayResponse(problem.type.responseType, {
      type: problem.type,
      statusCode: String(status),
      responseHeaders: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, `'${value}'`])),
      templates: { 'application/json': body },
    });
  }
};

const replyTemplate = ({ code, detail, pointer }: GatewayProblem) => {
  const message = '$context.error.messageString';
  const errors = pointer === undefined ? {} : { errors: [{ pointer, code: 'required', message }] };
  const { body, headers } = problemReply({ code, detail, extras: errors }, '$context.requestId');
  // The variable carries its own quotes.
  return { status: PROBLEMS[code].status, headers, body: String(body).replace(`"${message}"`, message) };
};
