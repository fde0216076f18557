import { DocsEnv } from '../../functions/docs/config.ts';
import { FeedsEnv } from '../../functions/feeds/config.ts';
import { IngestEnv } from '../../functions/ingest/config.ts';
import { ReportsEnv } from '../../functions/reports/config.ts';
import { SLICES } from '../../infra/slices/all.ts';
import { STAGES } from '../../infra/stages.ts';
import { functionsOf } from './deployed.ts';
import { synthesised } from './synthesised.ts';

const { service } = synthesised(STAGES.production);
const functions = functionsOf(service);
const operations = SLICES.flatMap(({ name: slice, routes }) =>
  Object.entries(routes).map(([name, route]) => ({ slice, name, route })),
);

/** API Gateway waits no longer. */
const INTEGRATION_SECONDS = 29;
/** 网络安全法 Art. 21 (3): six months. */
const LOG_DAYS = 183;

it('there is a function for every operation, and none besides', () => {
  expect([...functions.keys()].sort()).toEqual(operations.map(({ name }) => name).sort());
});

it.each(operations)('$name runs as its route says', ({ name, route }) => {
  const properties = functions.get(name)?.properties;
  expect(properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Description: route.summary });
  expect(properties?.MemorySize).toBe(route.memoryMb ?? 512);
  expect(properties?.Timeout).toBe(route.timeoutSeconds ?? 10);
  expect(properties?.Timeout).toBeLessThanOrEqual(INTEGRATION_SECONDS);
});

it('every log is kept for at least six months', () => {
  const groups = Object.values(service.findResources('AWS::Logs::LogGroup'));
  expect(groups).toHaveLength(operations.length + 1);
  for (const { Properties, DeletionPolicy } of groups) {
    expect(Properties.RetentionInDays).toBeGreaterThanOrEqual(LOG_DAYS);
    expect(DeletionPolicy).toBe('Retain');
  }
});

const environments = { docs: DocsEnv, feeds: FeedsEnv, ingest: IngestEnv, reports: ReportsEnv };

it.each(operations)('$name is given an environment that its slice accepts', ({ slice, name }) => {
  const { Variables } = functions.get(name)?.properties.Environment ?? { Variables: {} };
  // What only the deployment knows (names of the table and the bucket) stands here as a reference.
  const given = Object.fromEntries(
    Object.entries(Variables).map(([key, value]) => [key, typeof value === 'string' ? value : 'imported']),
  );
  const schema = environments[slice as keyof typeof environments];
  expect(Object.keys(given).sort()).toEqual(Object.keys(schema.shape).sort());
  expect(schema.safeParse(given).error).toBeUndefined();
});
