import {
  AccessLogField,
  AccessLogFormat,
  EndpointType,
  JsonSchemaType,
  JsonSchemaVersion,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  type Model,
  type RequestValidator,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { RemovalPolicy, Size, Tags } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { XLSX } from '../../shared/http/media-types.ts';
import type { Route } from '../../shared/http/route.ts';
import { MIN_COMPRESSED_BYTES } from '../compression.ts';
import { isRequired } from '../openapi/schemas.ts';
import type { Stage } from '../stages.ts';
import { addGatewayProblems } from './gateway-problems.ts';

/** Requests a second and at once, for all callers of one method together; a caller's own limit is the firewall's. */
const WITH_TOKEN = { throttlingRateLimit: 100, throttlingBurstLimit: 200 };
/** Anyone may call these: kept low so that a flood of them leaves the account's capacity to the rest. */
const WITHOUT_TOKEN = { throttlingRateLimit: 50, throttlingBurstLimit: 100 };
/** Of files that take a function a few milliseconds: all of these keep two or three of them busy. */
const MANY_AT_ONCE = { throttlingRateLimit: 500, throttlingBurstLimit: 1000 };

/** The REST API: a method for every route, checked and throttled before a function is paid for. */
export class OperationsApi extends Construct {
  readonly api: RestApi;
  readonly #body: Model;
  readonly #validator: RequestValidator;

  constructor(scope: Construct, id: string, props: { stage: Stage; routes: readonly Route[] }) {
    super(scope, id);
    this.api = restApi(this, props.stage, props.routes);
    this.#validator = this.api.addRequestValidator('Validator', {
      validateRequestBody: true,
      validateRequestParameters: true,
    });
    // Only that it is an object: what is wrong inside is answered member by member, and row by row, by the function.
    this.#body = this.api.addModel('JsonObject', {
      contentType: 'application/json',
      schema: { schema: JsonSchemaVersion.DRAFT4, type: JsonSchemaType.OBJECT },
    });
    addGatewayProblems(this.api);
  }

  add(route: Route, handler: IFunction): void {
    this.api.root
      .resourceForPath(route.path)
      .addMethod(route.method, new LambdaIntegration(handler, { allowTestInvoke: false }), {
        requestParameters: requestParameters(route),
        requestValidator: this.#validator,
        ...(route.body === undefined || route.form === true
          ? {}
          : { requestModels: { 'application/json': this.#body } }),
      });
  }
}

/**
 * What API Gateway decodes before it answers, judged by the first type that the client accepts: workbooks for programs
 * that ask for them, and for browsers, which ask for HTML first. Not all types: bodies would reach the functions encoded,
 * a third larger, and unchecked.
 */
const BINARY_MEDIA_TYPES = [XLSX, 'text/html'];

const restApi = (scope: Construct, stage: Stage, routes: readonly Route[]): RestApi => {
  const removalPolicy = stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
  const accessLog = new LogGroup(scope, 'AccessLog', { retention: RetentionDays.THIRTEEN_MONTHS, removalPolicy });
  const api = new RestApi(scope, 'Api', {
    endpointTypes: [EndpointType.REGIONAL],
    binaryMediaTypes: BINARY_MEDIA_TYPES,
    minCompressionSize: Size.bytes(MIN_COMPRESSED_BYTES),
    cloudWatchRole: true,
    cloudWatchRoleRemovalPolicy: removalPolicy,
    deployOptions: {
      stageName: 'api',
      accessLogDestination: new LogGroupLogDestination(accessLog),
      accessLogFormat: ACCESS_LOG,
      loggingLevel: MethodLoggingLevel.ERROR,
      // Bodies hold records: never in a log.
      dataTraceEnabled: false,
      ...WITH_TOKEN,
      methodOptions: Object.fromEntries(
        routes
          .filter((route) => route.callers === 'anyone')
          .map((route) => [`${route.path}/${route.method}`, route.manyAtOnce ? MANY_AT_ONCE : WITHOUT_TOKEN]),
      ),
    },
  });
  if (stage.apiId !== undefined) for (const tag of ['ms-custom-id', '_custom_id_']) Tags.of(api).add(tag, stage.apiId);
  return api;
};

/** Who called what, when, with which outcome; never the path or query as sent, which hold report numbers and codes. */
const ACCESS_LOG = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    time: AccessLogField.contextRequestTime(),
    ip: AccessLogField.contextIdentitySourceIp(),
    method: AccessLogField.contextHttpMethod(),
    resource: AccessLogField.contextResourcePath(),
    status: AccessLogField.contextStatus(),
    latency: AccessLogField.contextResponseLatency(),
    bytes: AccessLogField.contextResponseLength(),
    error: AccessLogField.contextErrorResponseType(),
  }),
);

const requestParameters = (route: Route): Record<string, boolean> =>
  Object.fromEntries([
    ...[...route.path.matchAll(/\{(\w+)\+?\}/g)].map(([, name]) => [`method.request.path.${name}`, true]),
    ...Object.keys(route.query?.shape ?? {}).map((name) => [
      `method.request.querystring.${name}`,
      isRequired(route.query, name),
    ]),
  ]);
