import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { problemReply } from '../../shared/http/problem-reply.ts';
import { PROBLEMS } from '../../shared/problem.ts';

/**
 * Of one address, in five minutes: a department of a hundred officers behind one address, each of whom opens ten pages of
 * the console that ask for up to ten things.
 */
const REQUESTS_PER_ADDRESS = 10_000;

/** Of those, verifications: two a second are a bank's whole office; guessing a code needs four hundred billion (numbers.ts). */
const VERIFICATIONS_PER_ADDRESS = 600;

/**
 * Body rules that only count. They read business text as attacks: a batch is over their 8 KB, and the wording of a
 * decision may look like a path or a tag. What a body may hold is decided by its schema.
 */
const COUNT_ONLY = ['SizeRestrictions_BODY', 'CrossSiteScripting_BODY', 'GenericLFI_BODY', 'GenericRFI_BODY'];

const metrics = (metricName: string) => ({ cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false, metricName });

const managed = (priority: number, name: string, countOnly: readonly string[] = []): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: countOnly.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
  visibilityConfig: metrics(name),
});

/** By then a good part of the five minutes has passed, in which a pause counts as no requests. */
const RETRY_AFTER_SECONDS = 60;

const TOO_MANY = 'too-many-requests';

/** The firewall answers before the API gives the request a number, and always says `application/json`. */
const tooManyRequests = problemReply(
  { code: TOO_MANY, detail: '该网络地址请求过于频繁，请稍后再试', extras: { retryAfterSeconds: RETRY_AFTER_SECONDS } },
  'firewall',
);

const rateLimit = (
  priority: number,
  name: string,
  limit: number,
  scopeDownStatement?: CfnWebACL.StatementProperty,
): CfnWebACL.RuleProperty => ({
  name,
  priority,
  action: {
    block: {
      customResponse: {
        responseCode: PROBLEMS[TOO_MANY].status,
        customResponseBodyKey: TOO_MANY,
        responseHeaders: Object.entries(tooManyRequests.headers ?? {}).map(([name, value]) => ({ name, value })),
      },
    },
  },
  statement: {
    rateBasedStatement: {
      limit,
      aggregateKeyType: 'IP',
      ...(scopeDownStatement === undefined ? {} : { scopeDownStatement }),
    },
  },
  visibilityConfig: metrics(name),
});

/** `/v1/verify…` and `/verify…`, below the stage or not. Paths are compared as API Gateway will: decoded. */
const VERIFICATION: CfnWebACL.StatementProperty = {
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'CONTAINS',
    searchString: '/verify',
    textTransformations: [{ priority: 0, type: 'URL_DECODE' }],
  },
};

/** The firewall of the API's stage: known bad input, and floods from one address. */
export class Firewall extends Construct {
  constructor(scope: Construct, id: string, api: RestApi) {
    super(scope, id);
    const acl = new CfnWebACL(this, 'Acl', {
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: metrics('Firewall'),
      customResponseBodies: {
        [TOO_MANY]: { contentType: 'APPLICATION_JSON', content: String(tooManyRequests.body) },
      },
      rules: [
        rateLimit(0, 'RequestsPerAddress', REQUESTS_PER_ADDRESS),
        rateLimit(1, 'VerificationsPerAddress', VERIFICATIONS_PER_ADDRESS, VERIFICATION),
        managed(2, 'AWSManagedRulesCommonRuleSet', COUNT_ONLY),
        managed(3, 'AWSManagedRulesKnownBadInputsRuleSet'),
      ],
    });
    new CfnWebACLAssociation(this, 'Association', {
      webAclArn: acl.attrArn,
      resourceArn: api.deploymentStage.stageArn,
    });
  }
}
