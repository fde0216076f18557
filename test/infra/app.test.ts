import { SLICES } from '../../infra/slices/all.ts';
import { STAGES, stageFrom } from '../../infra/stages.ts';
import { synthesised } from './synthesised.ts';

const CHINA = 'cn-north-1';

describe('cdk-nag', () => {
  const { nag } = synthesised(STAGES.production);
  const [solutions] = nag.filter(({ pluginName }) => pluginName === 'AwsSolutions');

  it('finds nothing that is not answered', () => {
    expect(solutions?.violations).toEqual([]);
  });

  it('is answered with a reason, each time', () => {
    expect(solutions?.suppressedViolations).not.toHaveLength(0);
    for (const { ruleName, reason } of solutions?.suppressedViolations ?? [])
      expect([ruleName, (reason ?? '').length > 60]).toEqual([ruleName, true]);
  });
});

/** CloudFormation refuses a stack of more than 500. */
it('leaves every stack room to grow', () => {
  const { sizes } = synthesised(STAGES.production);
  expect(Math.max(...sizes)).toBeLessThan(450);
});

describe('the China partition', () => {
  const templates = (region?: string) => {
    const { storage, service } = synthesised(STAGES.production, region);
    return JSON.stringify([storage.toJSON(), service.toJSON()]);
  };

  it.each([undefined, CHINA])('no address is hard-coded (region %s)', (region) => {
    expect(templates(region)).not.toMatch(/arn:aws[:-]/);
  });

  it('uses nothing that does not exist there', () => {
    const { service } = synthesised(STAGES.production, CHINA);
    expect(JSON.stringify(service.toJSON())).not.toMatch(/Cognito|AWS::Lambda::Url|XRay|"EDGE"|CloudFront/);
    service.hasResourceProperties('AWS::ApiGateway::RestApi', { EndpointConfiguration: { Types: ['REGIONAL'] } });
  });
});

describe('the stage', () => {
  const from = (context: Record<string, unknown>) => stageFrom((name) => context[name]);

  it('is production unless said', () => {
    expect(from({})).toEqual(STAGES.production);
  });

  it('takes the addresses of the deployer', () => {
    expect(from({ stage: 'emulator', issuer: 'https://id.example' })).toEqual({
      ...STAGES.emulator,
      issuer: 'https://id.example',
    });
  });

  it('is one of those there are', () => {
    expect(() => from({ stage: 'prod' })).toThrow('no stage named prod');
  });
});

it('no two operations share a name or an address', () => {
  const routes = SLICES.flatMap(({ routes }) => Object.entries(routes));
  expect(new Set(routes.map(([name]) => name)).size).toBe(routes.length);
  expect(new Set(routes.map(([, { method, path }]) => `${method} ${path}`)).size).toBe(routes.length);
});
