import {
  enterprisePartition,
  FEEDS,
  keys,
  reportsPartition,
  unitPartition,
  uploadPartition,
} from '../../shared/table/keys.ts';

/** Forms of partition keys, as IAM compares them (`dynamodb:LeadingKeys`): the data model of keys.ts with `*` for any text. */
export const PARTITIONS = {
  feeds: FEEDS,
  enterprise: enterprisePartition('*'),
  unit: unitPartition('*', '*'),
  batch: keys.batchPlan('*').pk,
  /** The rest is a digest of the caller's key. */
  reservation: 'I#*',
  report: keys.report('*').pk,
  reportFile: keys.reportFile('*').pk,
  reportsOf: reportsPartition('*'),
  upload: uploadPartition('*'),
} as const;
