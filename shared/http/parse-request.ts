import type { APIGatewayProxyEvent } from 'aws-lambda';
import * as z from 'zod';
import zhCN from 'zod/v4/locales/zh-CN.js';
import { type Fault, Problem } from '../problem.ts';
import { faultsOf } from './faults.ts';
import type { Route } from './route.ts';

/** Checks that give no words of their own speak Chinese too. */
z.config(zhCN());

/** A Lambda is invoked with at most 6 MB; API Gateway itself refuses a body over 10 MB. */
export const MAX_BODY_BYTES = 6_000_000;

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,128}$/;

/** No body of ours is nested more than a few levels; what recurses into one (schemas, digests) must not run out of stack. */
const MAX_LEVELS = 64;

/** The parts of a request that a route declares, checked and converted; every fault of all parts in one answer. Header names in lower case. */
export const parseRequest = (route: Route, event: APIGatewayProxyEvent) => {
  const faults: Fault[] = [];
  const part = (schema: z.ZodType | undefined, value: unknown, prefix: string): unknown => {
    if (schema === undefined) return undefined;
    const parsed = schema.safeParse(value, { reportInput: true });
    if (parsed.success) return parsed.data;
    faults.push(...faultsOf(parsed.error).map((fault) => ({ ...fault, pointer: `${prefix}${fault.pointer}` })));
    return undefined;
  };
  const request = {
    params: part(route.params, event.pathParameters ?? {}, '/path'),
    query: part(route.query, event.queryStringParameters ?? {}, '/query'),
    body: route.body === undefined ? undefined : part(route.body, bodyOf(route, event), ''),
    idempotencyKey: route.idempotencyKey === true ? idempotencyKey(event, faults) : undefined,
  };
  if (faults.length > 0) throw new Problem('invalid-request', summary(faults), { errors: faults });
  return request;
};

const summary = (faults: readonly Fault[]): string =>
  faults.length === 1 ? (faults[0] as Fault).message : `有 ${faults.length} 处不符合规范，已逐一列明`;

const idempotencyKey = (event: APIGatewayProxyEvent, faults: Fault[]): string | undefined => {
  const key = event.headers['idempotency-key'];
  if (key !== undefined && !IDEMPOTENCY_KEY.test(key))
    faults.push({
      pointer: '/header/Idempotency-Key',
      code: 'wrong-format',
      message: 'Idempotency-Key 应为 1 至 128 个可见 ASCII 字符',
    });
  return key;
};

const bodyOf = (route: Route, event: APIGatewayProxyEvent): unknown => {
  const contentType = event.headers['content-type'] ?? (route.form === true ? FORM : 'application/json');
  const [wanted, readable] = route.form === true ? [FORM, FORM_TYPE] : ['application/json', JSON_TYPE];
  if (!readable.test(contentType)) throw new Problem('unsupported-media-type', `请求体应为 ${wanted}`);
  const body = event.body ?? '';
  if (Buffer.byteLength(body, event.isBase64Encoded ? 'base64' : 'utf8') > MAX_BODY_BYTES)
    throw new Problem('payload-too-large', `请求体不得超过 ${MAX_BODY_BYTES / 1_000_000} MB，请分批报送`);
  if (route.form !== true) return jsonBody(body, event.isBase64Encoded);
  const form = event.isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  return Object.fromEntries(new URLSearchParams(form));
};

const FORM = 'application/x-www-form-urlencoded';
const FORM_TYPE = /^application\/x-www-form-urlencoded\b/i;
const JSON_TYPE = /^application\/(\w+\+)?json\b/i;

const jsonBody = (text: string, isBase64: boolean): unknown => {
  const body = parsedJson(text, isBase64);
  if (!isNestedDeeper(body, MAX_LEVELS)) return body;
  const message = `请求体嵌套不得超过 ${MAX_LEVELS} 层`;
  throw new Problem('invalid-request', message, { errors: [{ pointer: '', code: 'too-deep', message }] });
};

const parsedJson = (text: string, isBase64: boolean): unknown => {
  try {
    // What came as text is text, perhaps with a byte-order mark; only bytes may be no UTF-8.
    if (!isBase64) return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64')));
  } catch {
    throw new Problem('malformed-json', '请求体不是有效的 UTF-8 编码 JSON，请检查引号、逗号与编码');
  }
};

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Looks no deeper than so many levels, so that it needs no deeper a stack itself. */
const isNestedDeeper = (value: unknown, levels: number): boolean => {
  if (!isContainer(value)) return false;
  if (levels === 0) return true;
  if (Array.isArray(value)) return value.some((member) => isNestedDeeper(member, levels - 1));
  for (const name in value) if (isNestedDeeper((value as Record<string, unknown>)[name], levels - 1)) return true;
  return false;
};
