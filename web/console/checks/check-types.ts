import type { operations } from '../../api/openapi.d.ts';

/** What the platform answers about checks, by the names the pages use. */

export type Check = operations['getCheck']['responses'][200]['content']['application/json'];
export type CheckInList = operations['listChecks']['responses'][200]['content']['application/json']['checks'][number];
export type CheckState = Check['state'];
export type CheckDomain = Check['domains'][number];

export type SubjectResult =
  operations['getCheckResults']['responses'][200]['content']['application/json']['results'][number];
export type SubjectDomain = SubjectResult['domains'][number];
export type Result = SubjectDomain['result'];
export type UnmatchedReason = NonNullable<SubjectResult['reason']>['code'];

export type AssistRequest =
  operations['listCheckRequests']['responses'][200]['content']['application/json']['requests'][number];

export type CheckTable =
  operations['listCheckTables']['responses'][200]['content']['application/json']['tables'][number];
