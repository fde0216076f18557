import { OpenApiDocument } from '../../functions/docs/document.ts';
import { openApiDocument } from '../../infra/openapi/document.ts';
import { SLICES } from '../../infra/slices/all.ts';

const document = openApiDocument(SLICES, '0.1.0');
const documented = SLICES.filter(({ undocumented }) => undocumented !== true);
const routes = documented.flatMap((slice) => Object.entries(slice.routes));

/** The member that a local JSON reference names. */
const resolve = (reference: string): unknown =>
  reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], document);

it.each(routes)('%s is described', (name, route) => {
  const operation = document.paths[route.path]?.[route.method.toLowerCase()];
  expect(operation).toMatchObject({ operationId: name, summary: route.summary });
  expect(operation?.security).toHaveLength(route.callers === 'anyone' ? 0 : 2);
  const mismatch = route.idempotencyKey === true ? ['409'] : [];
  expect(Object.keys(operation?.responses ?? {})).toEqual([String(route.reply.status), ...mismatch, 'default']);
  expect(operation?.requestBody === undefined).toBe(route.body === undefined);
});

it('refers to nothing that is not there', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) =>
    String(reference),
  );
  expect(references).toContain('#/components/schemas/Record');
  for (const reference of references) expect([reference, resolve(reference)]).not.toEqual([reference, undefined]);
});

it('describes a record of every kind', () => {
  const { oneOf } = document.components.schemas.Record as { oneOf: { properties: { kind: { const: string } } }[] };
  expect(oneOf.map(({ properties }) => properties.kind.const)).toEqual([
    'penalty',
    'compulsory',
    'enforcement',
    'dishonesty-list',
    'judgment',
  ]);
});

it('reaches readers as it is', () => {
  const plain = JSON.parse(JSON.stringify(document));
  expect(JSON.parse(JSON.stringify(OpenApiDocument.parse(plain)))).toEqual(plain);
});

it('offers an Idempotency-Key only where one is kept', () => {
  const keyed = routes.filter(([, route]) => {
    const { parameters = [] } = document.paths[route.path]?.[route.method.toLowerCase()] ?? {};
    return parameters.some(({ name }) => name === 'Idempotency-Key');
  });
  expect(keyed).toEqual(routes.filter(([, route]) => route.idempotencyKey === true));
  expect(keyed.map(([name]) => name)).toEqual(expect.arrayContaining(['pushRecords', 'issueReport']));
  expect(keyed.map(([name]) => name)).not.toContain('verifyFile');
  expect(document.info.description).toContain('其他 POST 接口按内容幂等');
});

it('says nothing of what is no API', () => {
  expect(SLICES.filter((slice) => !documented.includes(slice)).map(({ name }) => name)).toEqual(['pages']);
  expect(Object.keys(document.paths)).not.toContain('/portal');
  expect(document.tags.map(({ name }) => name)).not.toContain('页面');
});
