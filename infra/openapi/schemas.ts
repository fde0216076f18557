import * as z from 'zod';
import type { Route } from '../../shared/http/route.ts';
import { PROBLEMS } from '../../shared/problem.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A schema as OpenAPI 3.1 takes it: the dialect, 2020-12, is said once by the version of the document. */
export const jsonSchema = (schema: z.ZodType, io: 'input' | 'output'): JsonSchema => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema: part }) => forReaders(part, io),
  });
  return rest;
};

const forReaders = (part: JsonSchema, io: 'input' | 'output'): void => {
  // Replies may gain members: who checks them must not refuse what is new.
  if (io === 'output') delete part.additionalProperties;
  // The pattern behind a date-time is a screenful and says no more than the format.
  if (part.format !== undefined) delete part.pattern;
  // Says no more than that it may be left out, and makers of types would take the member for one that is always there.
  if (part.default === null) delete part.default;
};

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  description?: string;
  schema: unknown;
}

const IDEMPOTENCY_KEY: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: '幂等键：重试时请用同一个值，平台只处理一次；同一个值配不同的请求体答复 409',
  schema: { type: 'string', minLength: 1, maxLength: 128 },
};

export const parametersOf = (route: Route): Parameter[] => [
  ...pathNames(route).map(
    (name): Parameter => ({
      name,
      in: 'path',
      required: true,
      schema: schemasOf(route.params)[name] ?? { type: 'string' },
    }),
  ),
  ...Object.entries(schemasOf(route.query)).map(
    ([name, schema]): Parameter => ({
      name,
      in: 'query',
      required: isRequired(route.query, name),
      schema,
    }),
  ),
  ...(route.idempotencyKey === true ? [IDEMPOTENCY_KEY] : []),
];

/** The names in {braces} of a path. */
const pathNames = (route: Route): string[] => [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name));

const schemasOf = (schema: z.ZodObject | undefined): Record<string, unknown> =>
  schema === undefined ? {} : (jsonSchema(schema, 'input').properties ?? {});

/** Whether a caller must send this member. */
export const isRequired = (schema: z.ZodObject | undefined, name: string): boolean =>
  schema !== undefined && (jsonSchema(schema, 'input').required ?? []).includes(name);

export const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'instance'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(PROBLEMS) },
    detail: { type: 'string' },
    instance: { type: 'string', description: '请求编号' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'message'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};
