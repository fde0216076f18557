import type { Role, Route } from '../../shared/http/route.ts';
import { RecordSchema } from '../../shared/records/record.ts';
import type { Slice } from '../slices/slice.ts';
import { jsonSchema, parametersOf, problemSchema } from './schemas.ts';

const CALLERS: Readonly<Record<Role | 'anyone', string>> = {
  enterprise: '企业',
  department: '报送单位',
  officer: '部门工作人员',
  province: '省级平台',
  operator: '平台运行单位',
  'relying-party': '报告使用方',
  anyone: '任何人',
};

const DESCRIPTION = `一份可核验的企业信用报告，代替三十张无违法违规证明。

重试：标明 Idempotency-Key 的接口，重试时请用同一个幂等键，平台只处理一次。其他 POST 接口按内容幂等：同样的内容再发一次，结果不变。`;

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

type DocumentedSlice = Pick<Slice, 'title' | 'routes' | 'undocumented'>;

/** The OpenAPI 3.1 document of every route, from the same schemas that check requests; `server` is where it is served. */
export const openApiDocument = (all: readonly DocumentedSlice[], version: string, server = '/') => {
  const slices = all.filter(({ undocumented }) => undocumented !== true);
  return documentOf(slices, version, server);
};

const documentOf = (slices: readonly DocumentedSlice[], version: string, server: string) => ({
  openapi: '3.1.1',
  info: {
    title: '信证',
    version,
    description: DESCRIPTION,
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: server }],
  tags: slices.map(({ title }) => ({ name: title })),
  paths: pathsOf(slices),
  components: {
    securitySchemes: {
      token: {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: '统一身份认证平台签发的访问令牌',
      },
      session: {
        type: 'apiKey',
        in: 'cookie',
        name: '__Host-xinzheng',
        description: '网页登录（/sign-in）后浏览器自带的会话；GET 以外的请求须另带请求头 X-Xinzheng: 1',
      },
    },
    schemas: { Record: jsonSchema(RecordSchema, 'input'), Problem: problemSchema },
    responses: {
      Problem: problemResponse('出错（RFC 9457）；程序请以 code 判断'),
      IdempotencyMismatch: problemResponse('该 Idempotency-Key 已用于内容不同的请求（idempotency-mismatch）'),
    },
  },
});

const problemResponse = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const pathsOf = (slices: readonly DocumentedSlice[]) => {
  const paths: Record<string, Record<string, ReturnType<typeof operation>>> = {};
  for (const { title, routes } of slices)
    for (const [name, route] of Object.entries(routes))
      paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(name, title, route) };
  return paths;
};

const operation = (name: string, tag: string, route: Route) => ({
  operationId: name,
  summary: route.summary,
  tags: [tag],
  'x-callers': (route.callers === 'anyone' ? (['anyone'] as const) : route.callers).map((caller) => CALLERS[caller]),
  security: route.callers === 'anyone' ? [] : [{ token: [] }, { session: [] }],
  parameters: parametersOf(route),
  ...(route.body === undefined
    ? {}
    : {
        requestBody: {
          required: true,
          content: { [route.form === true ? FORM_TYPE : JSON_TYPE]: { schema: jsonSchema(route.body, 'input') } },
        },
      }),
  responses: {
    [String(route.reply.status)]: replyOf(route),
    ...(route.idempotencyKey === true ? { '409': { $ref: '#/components/responses/IdempotencyMismatch' } } : {}),
    default: { $ref: '#/components/responses/Problem' },
  },
});

const replyOf = ({ reply }: Route) => {
  const contentType = reply.contentType ?? (reply.body === undefined ? undefined : JSON_TYPE);
  const schema = reply.body === undefined ? {} : { schema: jsonSchema(reply.body, 'output') };
  return {
    description: reply.description,
    ...(contentType === undefined ? {} : { content: { [contentType]: schema } }),
  };
};
