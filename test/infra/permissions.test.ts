import { PARTITIONS } from '../../infra/slices/partitions.ts';
import { actionsOf, listOf, partitionsFor } from './deployed.ts';
import {
  deployed,
  ENTERPRISE,
  mayWith,
  names,
  operations,
  service,
  WRITES,
  whoMay,
  whoMayOnFolder,
} from './deployed-operations.ts';

it('every operation has a role of its own, which only Lambda may take', () => {
  expect(new Set(names.map((name) => deployed(name).roleId)).size).toBe(names.length);
  for (const role of Object.values(service.findResources('AWS::IAM::Role')))
    expect(role.Properties.AssumeRolePolicyDocument.Statement).toHaveLength(1);
});

it.each(names)('%s has no wildcard in an action, and none in a resource but for the objects of a folder', (name) => {
  for (const { Action, Resource, Effect } of deployed(name).statements) {
    expect(Effect).toBe('Allow');
    expect(listOf(Action).join()).not.toContain('*');
    expect(
      JSON.stringify(Resource).replaceAll(
        /\/(reports|hidden-records|uploads|upload-errors|certificates|evidence\/incoming|evidence\/kept|checks-incoming|check-tables)\/\*/g,
        '',
      ),
    ).not.toContain('*');
  }
});

it.each(names)('%s reaches the table only by named partitions', (name) => {
  const onTable = deployed(name).statements.filter(({ Action }) =>
    listOf(Action).some((action) => action.startsWith('dynamodb:')),
  );
  for (const { Condition } of onTable)
    expect(Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys']).toEqual(
      expect.arrayContaining([expect.stringMatching(/^[A-Z]+(#|$)/)]),
    );
});

it('nothing may scan, delete one item, or read an index', () => {
  for (const name of names) {
    const { statements } = deployed(name);
    expect(actionsOf(deployed(name), 'dynamodb')).not.toContain('dynamodb:Scan');
    expect(actionsOf(deployed(name), 'dynamodb')).not.toContain('dynamodb:DeleteItem');
    expect(JSON.stringify(statements)).not.toContain('/index/');
  }
});

/** IAM cannot tell the puts of a BatchWriteItem from its deletes: whoever may send one may delete what it may write. */
it('what is written once is out of reach of a batch write, which may delete', () => {
  const once = [PARTITIONS.report, PARTITIONS.batch, PARTITIONS.reservation, PARTITIONS.feeds];
  for (const partition of [...once, PARTITIONS.mandate, PARTITIONS.shares, PARTITIONS.shareCode])
    expect([partition, whoMay('dynamodb:BatchWriteItem', partition)]).toEqual([partition, []]);
});

it('who verifies leaves a look for the enterprise, has wrong codes counted, and writes nothing else', () => {
  for (const name of ['verifyReport', 'verifyPage', 'verifyFile', 'verifyForm']) {
    const writes = WRITES.map((action) => [action, partitionsFor(deployed(name), action)]);
    const byNumber = name === 'verifyReport' || name === 'verifyPage';
    expect([name, Object.fromEntries(writes)]).toEqual([
      name,
      {
        'dynamodb:PutItem': ['A#*#*'],
        'dynamodb:UpdateItem': byNumber ? ['V#*'] : [],
        'dynamodb:BatchWriteItem': [],
        'dynamodb:DeleteItem': [],
      },
    ]);
    expect([name, actionsOf(deployed(name), 's3')]).toEqual([name, []]);
  }
});

it('what gives the script of the page of verification reaches nothing', () => {
  const reached = ['dynamodb', 's3', 'kms', 'sqs'].flatMap((service) => actionsOf(deployed('verifyScript'), service));
  expect(reached).toEqual([]);
});

it('the ledger of accesses is only ever added to, and read by its enterprise alone', () => {
  for (const action of ['dynamodb:UpdateItem', 'dynamodb:BatchWriteItem', 'dynamodb:DeleteItem'])
    expect([action, whoMay(action, PARTITIONS.accesses)]).toEqual([action, []]);
  for (const action of ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'])
    expect([action, whoMay(action, PARTITIONS.accesses)]).toEqual([
      action,
      action.endsWith('Query') ? ['listAccesses'] : [],
    ]);
});

it('what staff looked at is only ever added to, and read for what is unusual alone', () => {
  for (const action of ['dynamodb:UpdateItem', 'dynamodb:BatchWriteItem', 'dynamodb:DeleteItem', 'dynamodb:GetItem'])
    expect([action, whoMay(action, PARTITIONS.staffLooks)]).toEqual([action, []]);
  expect(whoMay('dynamodb:Query', PARTITIONS.staffLooks)).toEqual(['listUnusualAccesses']);
});

it('every operation that gives an officer a report may write to the ledger', () => {
  for (const { name, route } of operations)
    if (route.path.startsWith('/v1/enterprises/{uscc}/reports'))
      expect([name, partitionsFor(deployed(name), 'dynamodb:PutItem')]).toEqual([
        name,
        expect.arrayContaining([PARTITIONS.accesses, PARTITIONS.staffLooks]),
      ]);
});

it('what else anyone may call writes nothing, and reads no file', () => {
  for (const { name, route } of operations.filter(({ route }) => route.callers === 'anyone')) {
    if (name.startsWith('verify') || name === 'openSharePage') continue;
    expect([name, actionsOf(deployed(name), 'dynamodb').filter((action) => WRITES.includes(action))]).toEqual([
      name,
      [],
    ]);
    expect([route.path, actionsOf(deployed(name), 's3')]).toEqual([route.path, []]);
  }
});

it('who opens a share takes an opening, leaves a look, reads the report, and nothing else', () => {
  for (const name of ['openShare', 'openSharePage']) {
    expect([name, partitionsFor(deployed(name), 'dynamodb:UpdateItem')]).toEqual([name, ['SH#*']]);
    expect([name, partitionsFor(deployed(name), 'dynamodb:BatchWriteItem')]).toEqual([name, []]);
    expect([name, actionsOf(deployed(name), 's3')]).toEqual([name, ['s3:GetObject']]);
  }
  expect(partitionsFor(deployed('openSharePage'), 'dynamodb:PutItem')).toEqual(['A#*#*']);
});

it('only the two parties change what they agreed: a mandate is granted and revoked, and never changed by use', () => {
  const writers = WRITES.flatMap((action) => whoMay(action, PARTITIONS.mandate));
  expect([...new Set(writers)].sort()).toEqual(['grantMandate', 'revokeMandate']);
});

it('only pushes, registration and what a case comes to write records; cases and statements are written one at a time', () => {
  const deciding = ['actOnObjection', 'actOnRepair', 'sweepCases'];
  const pushing = ['importUpload', 'pushRecords', 'registerEnterprises'];
  expect(whoMay('dynamodb:BatchWriteItem', ENTERPRISE).sort()).toEqual([...deciding, ...pushing].sort());
  const filing = ['fileObjection', 'fileRepair', 'moderateStatement', 'proposeStatement', 'withdrawStatement'];
  expect([...new Set(WRITES.flatMap((action) => whoMay(action, ENTERPRISE)))].sort()).toEqual(
    [...deciding, ...pushing, ...filing].sort(),
  );
});

it('only a push and a declaration move a feed', () => {
  expect(whoMay('dynamodb:UpdateItem', 'FEEDS')).toEqual(['declare', 'importUpload', 'pushRecords']);
});

it('only issuing writes reports and their files', () => {
  const issuing = [
    'createReportGroup',
    'fetchReport',
    'issueReport',
    'issueReportByMandate',
    'refreshReport',
    'refreshReportByMandate',
  ];
  // What an operator takes back stands beside the report.
  expect(whoMay('dynamodb:PutItem', 'R#*')).toEqual([...issuing, 'revokeReport']);
  expect(whoMayOnFolder('s3:PutObject', 'reports')).toEqual(issuing);
});

it('a place in the lists of statuses is taken by issuing; only replacing and revoking mark one, and nobody unmarks it', () => {
  const issuing = whoMayOnFolder('s3:PutObject', 'reports');
  expect(whoMay('dynamodb:PutItem', PARTITIONS.statusPlaces)).toEqual(issuing);
  expect(whoMay('dynamodb:PutItem', PARTITIONS.statusLists)).toEqual([
    'issueReport',
    'refreshReport',
    'refreshReportByMandate',
    'revokeReport',
  ]);
  expect(whoMay('dynamodb:Query', PARTITIONS.statusLists)).toEqual(['getStatusList']);
  for (const partition of [PARTITIONS.statusPlaces, PARTITIONS.statusLists, PARTITIONS.holderCredentials])
    for (const action of ['dynamodb:UpdateItem', 'dynamodb:BatchWriteItem'])
      expect([partition, action, whoMay(action, partition)]).toEqual([partition, action, []]);
});

it('what a report counts for is written by issuing alone, and read for the figures alone', () => {
  const issuing = whoMayOnFolder('s3:PutObject', 'reports');
  for (const action of ['dynamodb:PutItem', 'dynamodb:BatchWriteItem'])
    expect([action, whoMay(action, PARTITIONS.reportMonths)]).toEqual([action, issuing]);
  expect(whoMay('dynamodb:Query', PARTITIONS.reportMonths)).toEqual(['getReportFigures']);
});

it('who reads files reads reports', () => {
  expect(whoMayOnFolder('s3:GetObject', 'reports')).toEqual([
    'bindCredential',
    'createReportGroup',
    'fetchReport',
    'getCredential',
    'getFetchedReport',
    'getFetchedReportJws',
    'getFetchedReportPdf',
    'getReport',
    'getReportByMandate',
    'getReportGroup',
    'getReportJws',
    'getReportJwsByMandate',
    'getReportPdf',
    'getReportPdfByMandate',
    'issueReport',
    'issueReportByMandate',
    'openShare',
    'openSharePage',
    'refreshReport',
    'refreshReportByMandate',
  ]);
});

it('what reports leave out is written by issuing, and read by the audit alone', () => {
  expect(whoMayOnFolder('s3:PutObject', 'hidden-records')).toEqual(whoMayOnFolder('s3:PutObject', 'reports'));
  expect(whoMayOnFolder('s3:GetObject', 'hidden-records')).toEqual(['reportUnderPolicy']);
});

it('who sends webhooks reads no record and no report: nothing of them can leave by that way', () => {
  expect(actionsOf(deployed('deliverWebhook'), 'dynamodb')).toEqual(['dynamodb:GetItem']);
  expect(partitionsFor(deployed('deliverWebhook'), 'dynamodb:GetItem')).toEqual(['W#*', 'EV#*', 'M#*']);
  expect(actionsOf(deployed('deliverWebhook'), 's3')).toEqual([]);
});

it('only the sweep has webhooks sent, and only who sends them puts one off', () => {
  expect(mayWith('Deliveries', 'sqs:SendMessage')).toEqual(['sweepReports']);
  for (const action of ['sqs:ChangeMessageVisibility', 'sqs:ReceiveMessage', 'sqs:DeleteMessage'])
    expect([action, mayWith('Deliveries', action)]).toEqual([action, ['deliverWebhook']]);
});

it('the sweep writes what it tells and how far it came, and nothing else', () => {
  const written = WRITES.flatMap((action) => partitionsFor(deployed('sweepReports'), action));
  expect([...new Set(written)].sort()).toEqual(['EV#*', 'N#*', 'SWEEP']);
});

it('who promises an upload may write it, and only the import reads and removes it', () => {
  expect(whoMayOnFolder('s3:PutObject', 'uploads')).toEqual(['createUpload']);
  for (const action of ['s3:GetObject', 's3:GetObjectVersion', 's3:DeleteObject'])
    expect([action, whoMayOnFolder(action, 'uploads')]).toEqual([action, ['importUpload']]);
  expect(whoMayOnFolder('s3:PutObject', 'upload-errors')).toEqual(['importUpload']);
  expect(whoMayOnFolder('s3:GetObject', 'upload-errors')).toEqual(['getUpload', 'importUpload']);
});

it.each(operations.filter(({ slice }) => slice === 'docs'))(
  '$name may do nothing but write its log and tell the public key',
  ({ name }) => {
    expect(deployed(name).statements.flatMap(({ Action }) => Action)).toEqual([
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      ...(name === 'signingKeys' ? ['kms:GetPublicKey'] : []),
    ]);
  },
);
