import { Match } from 'aws-cdk-lib/assertions';
import { GATEWAY_PROBLEMS } from '../../infra/constructs/gateway-problems.ts';
import { SLICES } from '../../infra/slices/all.ts';
import { STAGES } from '../../infra/stages.ts';
import { PROBLEMS, type ProblemCode } from '../../shared/problem.ts';
import { functionsOf } from './deployed.ts';
import { synthesised } from './synthesised.ts';

const { service } = synthesised(STAGES.production);
const functions = functionsOf(service);
const operations = SLICES.flatMap(({ routes }) => Object.entries(routes).map(([name, route]) => ({ name, route })));
const resources = service.findResources('AWS::ApiGateway::Resource');
const methods = Object.values(service.findResources('AWS::ApiGateway::Method')).map(({ Properties }) => Properties);

const pathOf = (resourceId: { Ref?: string }): string => {
  const resource = resources[resourceId.Ref ?? '']?.Properties;
  return resource === undefined ? '' : `${pathOf(resource.ParentId)}/${resource.PathPart}`;
};

/** As the settings of a stage name it; the root is a slash alone. */
const settingsPath = (path: string): string => (path === '/' ? '/' : path.replaceAll('/', '~1').replace(/^~1/, '/~1'));

const methodOf = (name: string) => {
  const id = functions.get(name)?.logicalId;
  return methods.filter(({ Integration }) => JSON.stringify(Integration.Uri).includes(`FnGetAtt${id}Arn`));
};

it.each(operations)('$name has its method, which leads to its function alone', ({ name, route }) => {
  expect(methodOf(name).map((method) => `${method.HttpMethod} ${pathOf(method.ResourceId) || '/'}`)).toEqual([
    `${route.method} ${route.path}`,
  ]);
  expect(methodOf(name)[0]?.Integration.Type).toBe('AWS_PROXY');
});

it('there is no method besides', () => {
  expect(methods).toHaveLength(operations.length);
});

it.each(operations)('$name is checked before its function is paid for', ({ name, route }) => {
  const [method] = methodOf(name);
  expect(method?.RequestValidatorId).toBeDefined();
  for (const [, parameter] of route.path.matchAll(/\{(\w+)\+?\}/g))
    expect(method?.RequestParameters[`method.request.path.${parameter}`]).toBe(true);
  const json = route.body !== undefined && route.form !== true;
  expect(Object.keys(method?.RequestModels ?? {})).toEqual(json ? ['application/json'] : []);
});

it('the gateway checks body and parameters', () => {
  service.hasResourceProperties('AWS::ApiGateway::RequestValidator', {
    ValidateRequestBody: true,
    ValidateRequestParameters: true,
  });
});

it('the body model is shallow: one bad row never holds back the others', () => {
  service.hasResourceProperties('AWS::ApiGateway::Model', {
    Schema: { $schema: 'http://json-schema.org/draft-04/schema#', type: 'object' },
  });
});

it('decodes what is answered as bytes, and no body that is sent', () => {
  const [api] = Object.values(service.findResources('AWS::ApiGateway::RestApi')).map(({ Properties }) => Properties);
  const types: string[] = api?.BinaryMediaTypes;
  for (const { route } of operations)
    if (route.reply.contentType?.includes('spreadsheet')) expect(types).toContain(route.reply.contentType);
  expect(types).not.toContain('*/*');
  expect(types).not.toContain('application/json');
});

it('compresses what is worth it', () => {
  service.hasResourceProperties('AWS::ApiGateway::RestApi', { MinimumCompressionSize: 1024 });
});

it('verification needs its code', () => {
  expect(methodOf('verifyReport')[0]?.RequestParameters['method.request.querystring.code']).toBe(true);
});

describe('the stage', () => {
  const [stage] = Object.values(service.findResources('AWS::ApiGateway::Stage')).map(({ Properties }) => Properties);
  const settings: Record<string, unknown>[] = stage?.MethodSettings;

  it('limits every method, and those open to anyone more', () => {
    expect(settings).toContainEqual(
      expect.objectContaining({ HttpMethod: '*', ResourcePath: '/*', ThrottlingRateLimit: 100 }),
    );
    for (const { route } of operations.filter(({ route }) => route.callers === 'anyone')) {
      const limited = settings.find(
        ({ HttpMethod, ResourcePath }) => HttpMethod === route.method && ResourcePath === settingsPath(route.path),
      );
      expect([route.path, limited?.ThrottlingRateLimit]).toEqual([route.path, route.manyAtOnce ? 500 : 50]);
    }
  });

  it('logs every call, but never its content, path or query', () => {
    expect(stage?.AccessLogSetting.DestinationArn).toBeDefined();
    const fields = Object.values<string>(JSON.parse(stage?.AccessLogSetting.Format));
    expect(fields).toContain('$context.resourcePath');
    expect(fields).not.toContain('$context.path');
    expect(settings.filter(({ DataTraceEnabled }) => DataTraceEnabled === true)).toEqual([]);
  });

  it('stands behind a firewall that never judges a body by its length or wording', () => {
    service.resourceCountIs('AWS::WAFv2::WebACLAssociation', 1);
    service.hasResourceProperties('AWS::WAFv2::WebACL', {
      Scope: 'REGIONAL',
      Rules: Match.arrayWith([
        Match.objectLike({
          Name: 'AWSManagedRulesCommonRuleSet',
          Statement: {
            ManagedRuleGroupStatement: {
              RuleActionOverrides: Match.arrayWith([{ Name: 'SizeRestrictions_BODY', ActionToUse: { Count: {} } }]),
            },
          },
        }),
      ]),
    });
  });
});

it('a flood from one address is answered with the problem of the catalogue, and when to come back', () => {
  const [acl] = Object.values(service.findResources('AWS::WAFv2::WebACL')).map(({ Properties }) => Properties);
  const [{ Action }] = acl?.Rules.filter(({ Name }: { Name: string }) => Name === 'RequestsPerAddress') ?? [];
  const { ResponseCode, CustomResponseBodyKey, ResponseHeaders } = Action.Block.CustomResponse;
  const body = acl?.CustomResponseBodies[CustomResponseBodyKey];
  expect([ResponseCode, body.ContentType]).toEqual([429, 'APPLICATION_JSON']);
  expect(ResponseHeaders).toEqual([{ Name: 'Retry-After', Value: '60' }]);
  expect(JSON.parse(body.Content)).toMatchObject({ ...PROBLEMS['too-many-requests'], code: 'too-many-requests' });
});

it('verifying from one address is limited more narrowly, with the same answer', () => {
  service.hasResourceProperties('AWS::WAFv2::WebACL', {
    Rules: Match.arrayWith([
      Match.objectLike({
        Name: 'VerificationsPerAddress',
        Action: Match.objectLike({ Block: { CustomResponse: Match.objectLike({ ResponseCode: 429 }) } }),
        Statement: {
          RateBasedStatement: Match.objectLike({
            Limit: 600,
            AggregateKeyType: 'IP',
            ScopeDownStatement: { ByteMatchStatement: Match.objectLike({ SearchString: '/verify' }) },
          }),
        },
      }),
    ]),
  });
});

describe('answers of the gateway itself', () => {
  const answers = Object.values(service.findResources('AWS::ApiGateway::GatewayResponse')).map(
    ({ Properties }) => Properties,
  );

  it('are all ours to word', () => {
    expect(answers.map(({ ResponseType }) => ResponseType).sort()).toEqual(
      GATEWAY_PROBLEMS.map(({ type }) => type.responseType).sort(),
    );
    expect(answers.map(({ ResponseType }) => ResponseType)).toEqual(
      expect.arrayContaining(['DEFAULT_4XX', 'DEFAULT_5XX']),
    );
  });

  it.each(answers.map((answer) => [answer.ResponseType, answer]))(
    '%s is a problem of the catalogue',
    (_type, answer) => {
      const template: string = answer.ResponseTemplates['application/json'];
      const problem = JSON.parse(template.replace('$context.error.messageString', '"…"'));
      expect(answer.ResponseParameters['gatewayresponse.header.Content-Type']).toBe(
        "'application/problem+json; charset=utf-8'",
      );
      expect(PROBLEMS[problem.code as ProblemCode]).toEqual({ status: problem.status, title: problem.title });
      expect(answer.StatusCode).toBe(String(problem.status));
      expect(problem.instance).toBe('$context.requestId');
    },
  );
});
