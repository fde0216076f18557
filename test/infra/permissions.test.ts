import { SLICES } from '../../infra/slices/all.ts';
import { PARTITIONS } from '../../infra/slices/partitions.ts';
import { STAGES } from '../../infra/stages.ts';
import { actionsOf, functionsOf, listOf, partitionsFor } from './deployed.ts';
import { synthesised } from './synthesised.ts';

const { service } = synthesised(STAGES.production);
const functions = functionsOf(service);
const operations = SLICES.flatMap((slice) =>
  Object.entries(slice.routes).map(([name, route]) => ({ slice: slice.name, name, route })),
);
const importers = SLICES.flatMap((slice) => Object.keys(slice.importers ?? {}));
const names = [...operations.map(({ name }) => name), ...importers];

const deployed = (name: string) => {
  const found = functions.get(name);
  if (found === undefined) throw new Error(`${name} is not deployed`);
  return found;
};

const WRITES = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:BatchWriteItem', 'dynamodb:DeleteItem'];
const SIGNING = ['kms:Sign', 'kms:GetPublicKey'];
const ENTERPRISE = 'E#*';

const whoMay = (action: string, partition: string): string[] =>
  names.filter((name) => partitionsFor(deployed(name), action).some((may) => may === partition || may === '*')).sort();

const whoMayOnFolder = (action: string, folder: string): string[] =>
  names
    .filter((name) =>
      deployed(name).statements.some(
        ({ Action, Resource }) =>
          listOf(Action).includes(action) && JSON.stringify(Resource).includes(`"/${folder}/*"`),
      ),
    )
    .sort();

it('every operation has a role of its own, which only Lambda may take', () => {
  expect(new Set(names.map((name) => deployed(name).roleId)).size).toBe(names.length);
  for (const role of Object.values(service.findResources('AWS::IAM::Role')))
    expect(role.Properties.AssumeRolePolicyDocument.Statement).toHaveLength(1);
});

it.each(names)('%s has no wildcard in an action, and none in a resource but for the objects of a folder', (name) => {
  for (const { Action, Resource, Effect } of deployed(name).statements) {
    expect(Effect).toBe('Allow');
    expect(listOf(Action).join()).not.toContain('*');
    expect(JSON.stringify(Resource).replaceAll(/\/(reports|uploads|upload-errors)\/\*/g, '')).not.toContain('*');
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
  for (const partition of [PARTITIONS.report, PARTITIONS.batch, PARTITIONS.reservation, PARTITIONS.feeds])
    expect([partition, whoMay('dynamodb:BatchWriteItem', partition)]).toEqual([partition, []]);
});

it('what anyone may call writes nothing, and reads no file', () => {
  for (const { name, route } of operations.filter(({ route }) => route.callers === 'anyone')) {
    expect([name, actionsOf(deployed(name), 'dynamodb').filter((action) => WRITES.includes(action))]).toEqual([
      name,
      [],
    ]);
    expect([route.path, actionsOf(deployed(name), 's3')]).toEqual([route.path, []]);
  }
});

it('only pushes and registration write what the platform holds of an enterprise', () => {
  expect([...new Set(WRITES.flatMap((action) => whoMay(action, ENTERPRISE)))].sort()).toEqual([
    'importUpload',
    'pushRecords',
    'registerEnterprises',
  ]);
});

it('only a push and a declaration move a feed', () => {
  expect(whoMay('dynamodb:UpdateItem', 'FEEDS')).toEqual(['declare', 'importUpload', 'pushRecords']);
});

it('only issuing writes reports and their files', () => {
  expect(whoMay('dynamodb:PutItem', 'R#*')).toEqual(['issueReport']);
  expect(whoMayOnFolder('s3:PutObject', 'reports')).toEqual(['issueReport']);
});

it('who reads files reads reports', () => {
  expect(whoMayOnFolder('s3:GetObject', 'reports')).toEqual(['getReport', 'getReportPdf', 'issueReport']);
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

it('only what takes in records signs, and with the signing key alone', () => {
  const mayAsk = (action: string) => names.filter((name) => actionsOf(deployed(name), 'kms').includes(action));
  expect(mayAsk('kms:Sign').sort()).toEqual(['importUpload', 'pushRecords']);
  expect(mayAsk('kms:GetPublicKey')).toEqual(['signingKeys']);
  for (const name of names)
    for (const { Action, Resource } of deployed(name).statements)
      expect([name, Action, JSON.stringify(Resource).includes('SigningKey')]).toEqual([
        name,
        Action,
        listOf(Action).some((action) => SIGNING.includes(action)),
      ]);
});

it('the key that encrypts is used only through the table and the bucket', () => {
  for (const name of names)
    for (const { Action, Condition } of deployed(name).statements)
      if (listOf(Action).some((action) => action.startsWith('kms:') && !SIGNING.includes(action)))
        expect(JSON.stringify(Condition?.StringEquals?.['kms:ViaService'])).toMatch(/"(dynamodb|s3)\./);
});
