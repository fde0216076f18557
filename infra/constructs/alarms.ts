import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';

interface Watched {
  metric: IMetric;
  /** What the operator is to know and do. */
  description: string;
  /** As many within one period of the metric are worth an alarm. */
  threshold?: number;
}

/** The alarms of a stack: seen in CloudWatch, and told to the operator's topic where the deployer names one. */
export class Alarms extends Construct {
  readonly #topicArn: string | undefined;

  constructor(scope: Construct, id: string, topicArn: string | undefined) {
    super(scope, id);
    this.#topicArn = topicArn;
  }

  /** Goes off whenever the metric reaches the threshold, and ends by itself. No data is no trouble. */
  watch(id: string, { metric, description, threshold = 1 }: Watched): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold,
      alarmDescription: description,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    const alarmActionArn = this.#topicArn;
    if (alarmActionArn !== undefined) alarm.addAlarmAction({ bind: () => ({ alarmActionArn }) });
  }
}
