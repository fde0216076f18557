import { AccessEnv } from '../../functions/access/config.ts';
import { CasesEnv } from '../../functions/cases/config.ts';
import { ChecksEnv } from '../../functions/checks/config.ts';
import { DocsEnv } from '../../functions/docs/config.ts';
import { FeedsEnv } from '../../functions/feeds/config.ts';
import { IngestEnv } from '../../functions/ingest/config.ts';
import { MandatesEnv } from '../../functions/mandates/config.ts';
import { PagesEnv } from '../../functions/pages/config.ts';
import { QualityEnv } from '../../functions/quality/config.ts';
import { ReportsEnv } from '../../functions/reports/config.ts';
import { SessionEnv } from '../../functions/session/config.ts';
import { SharingEnv } from '../../functions/sharing/config.ts';
import { TemplatesEnv } from '../../functions/templates/config.ts';
import { SLICES } from '../../infra/slices/all.ts';
import { STAGES } from '../../infra/stages.ts';
import manifest from '../../package.json';
import { functionsOf } from './deployed.ts';
import { synthesised } from './synthesised.ts';

const { service, storage } = synthesised(STAGES.production);
const functions = functionsOf(service);
const operations = SLICES.flatMap(({ name: slice, routes }) =>
  Object.entries(routes).map(([name, route]) => ({ slice, name, route })),
);

const unattended = SLICES.flatMap(({ importers, deliverers, checkers, scheduled }) =>
  Object.keys({ ...importers, ...deliverers, ...checkers, ...scheduled }),
);
const mapping = (queue: string) =>
  Object.values(service.findResources('AWS::Lambda::EventSourceMapping')).filter(({ Properties }) =>
    JSON.stringify(Properties.EventSourceArn).includes(queue),
  );
const queueNamed = (name: string) =>
  Object.entries(storage.findResources('AWS::SQS::Queue')).find(([id]) => id.startsWith(name))?.[1].Properties;

/** API Gateway waits no longer. */
const INTEGRATION_SECONDS = 29;
/** 网络安全法 Art. 21 (3): six months. */
const LOG_DAYS = 183;

it('there is a function for every operation and all that no caller reaches, and none besides', () => {
  expect([...functions.keys()].sort()).toEqual([...operations.map(({ name }) => name), ...unattended].sort());
});

it.each(operations)('$name runs as its route says', ({ name, route }) => {
  const properties = functions.get(name)?.properties;
  expect(properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Description: route.summary });
  expect(properties?.MemorySize).toBe(route.memoryMb ?? 512);
  expect(properties?.Timeout).toBe(route.timeoutSeconds ?? 10);
  expect(properties?.Timeout).toBeLessThanOrEqual(INTEGRATION_SECONDS);
});

describe('the import of uploads', () => {
  it('takes one file at a time, and says which it is not done with', () => {
    expect(mapping('Arrivals').map(({ Properties }) => Properties)).toEqual([
      expect.objectContaining({ BatchSize: 1, FunctionResponseTypes: ['ReportBatchItemFailures'] }),
    ]);
  });

  it('is measured with the room for rows that it runs with', () => {
    const [{ NODE_OPTIONS = '' } = {}, pushing] = ['importUpload', 'pushRecords'].map(
      (name) => functions.get(name)?.properties.Environment.Variables,
    );
    expect(NODE_OPTIONS).toMatch(/^--max-semi-space-size=\d+$/);
    expect(pushing).toMatchObject({ NODE_OPTIONS });
    expect(manifest.scripts.bench).toContain(` ${NODE_OPTIONS} `);
  });

  it('has done with a message before anybody else is given it', () => {
    const queue = queueNamed('ArrivalsQueue');
    const { Timeout, MemorySize } = functions.get('importUpload')?.properties ?? {};
    expect([Timeout, MemorySize]).toEqual([900, 1769]);
    expect(queue?.VisibilityTimeout).toBeGreaterThan(900);
    expect(queue?.RedrivePolicy.maxReceiveCount).toBe(10);
  });
});

describe('monitoring', () => {
  it('sweeps every fifteen minutes, and never longer', () => {
    service.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(15 minutes)',
      State: 'ENABLED',
      Targets: [{ Arn: { 'Fn::GetAtt': [functions.get('sweepReports')?.logicalId, 'Arn'] } }],
    });
    expect(functions.get('sweepReports')?.properties.Timeout).toBeLessThanOrEqual(15 * 60);
  });

  it('sends one webhook at a time, and keeps those that nobody took', () => {
    expect(mapping('Deliveries').map(({ Properties }) => Properties)).toEqual([
      expect.objectContaining({ BatchSize: 1, FunctionResponseTypes: ['ReportBatchItemFailures'] }),
    ]);
    const queue = queueNamed('DeliveriesQueue');
    const { Timeout = Number.NaN } = functions.get('deliverWebhook')?.properties ?? {};
    expect(queue?.VisibilityTimeout).toBeGreaterThanOrEqual(6 * Timeout);
    expect(queue?.RedrivePolicy.maxReceiveCount).toBe(12);
  });
});

it('every log is kept for at least six months', () => {
  const groups = Object.values(service.findResources('AWS::Logs::LogGroup'));
  expect(groups).toHaveLength(operations.length + unattended.length + 1);
  for (const { Properties, DeletionPolicy } of groups) {
    expect(Properties.RetentionInDays).toBeGreaterThanOrEqual(LOG_DAYS);
    expect(DeletionPolicy).toBe('Retain');
  }
});

const environments = {
  access: AccessEnv,
  cases: CasesEnv,
  checks: ChecksEnv,
  docs: DocsEnv,
  feeds: FeedsEnv,
  ingest: IngestEnv,
  quality: QualityEnv,
  reports: ReportsEnv,
  mandates: MandatesEnv,
  pages: PagesEnv,
  session: SessionEnv,
  sharing: SharingEnv,
  templates: TemplatesEnv,
};

it.each(operations)('$name is given an environment that its slice accepts', ({ slice, name }) => {
  const { NODE_OPTIONS: _ofTheRuntime, ...own } = functions.get(name)?.properties.Environment.Variables ?? {};
  // What only the deployment knows (name of the table, name and address of the bucket) stands here as a reference.
  const given = Object.fromEntries(
    Object.entries(own).map(([key, value]) => [key, typeof value === 'string' ? value : 'https://imported.invalid']),
  );
  const schema = environments[slice as keyof typeof environments];
  expect(Object.keys(given).sort()).toEqual(Object.keys(schema.shape).sort());
  expect(schema.safeParse(given).error).toBeUndefined();
});
