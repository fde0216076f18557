import * as z from 'zod';

const Operation = z.looseObject({
  summary: z.string(),
  tags: z.array(z.string()).default([]),
  security: z.array(z.unknown()).default([]),
  'x-callers': z.array(z.string()).default([]),
});

/** As much of an OpenAPI document as the page shows; the rest is passed on as it is. */
export const OpenApiDocument = z.looseObject({
  openapi: z.string(),
  info: z.looseObject({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});
export type OpenApiDocument = z.output<typeof OpenApiDocument>;
