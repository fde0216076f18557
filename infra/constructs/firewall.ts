import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

/** Of one address, in five minutes. A department behind one address pushes 500 records a request: 2,000 are a million. */
const REQUESTS_PER_ADDRESS = 2000;

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

const rateLimit: CfnWebACL.RuleProperty = {
  name: 'RequestsPerAddress',
  priority: 0,
  action: { block: {} },
  statement: { rateBasedStatement: { limit: REQUESTS_PER_ADDRESS, aggregateKeyType: 'IP' } },
  visibilityConfig: metrics('RequestsPerAddress'),
};

/** The firewall of the API's stage: known bad input, and floods from one address. */
export class Firewall extends Construct {
  constructor(scope: Construct, id: string, api: RestApi) {
    super(scope, id);
    const acl = new CfnWebACL(this, 'Acl', {
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: metrics('Firewall'),
      rules: [
        rateLimit,
        managed(1, 'AWSManagedRulesCommonRuleSet', COUNT_ONLY),
        managed(2, 'AWSManagedRulesKnownBadInputsRuleSet'),
      ],
    });
    new CfnWebACLAssociation(this, 'Association', {
      webAclArn: acl.attrArn,
      resourceArn: api.deploymentStage.stageArn,
    });
  }
}
