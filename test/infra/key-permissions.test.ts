import { listOf } from './deployed.ts';
import { deployed, mayWith, names, SIGNING, whoMayOnFolder } from './deployed-operations.ts';

it('only what takes in records, issues reports or credentials, writes status lists, and sends webhooks, signs with the key of the platform', () => {
  const issuing = whoMayOnFolder('s3:PutObject', 'reports');
  const others = ['bindCredential', 'deliverWebhook', 'getStatusList', 'importUpload', 'pushRecords'];
  expect(mayWith('SigningKey', 'kms:Sign')).toEqual([...issuing, ...others].sort());
  expect(mayWith('SigningKey', 'kms:GetPublicKey')).toEqual(['signingKeys']);
});

it('what issues reports and what freezes statistics tables signs them, and nothing else may', () => {
  const tables = whoMayOnFolder('s3:PutObject', 'check-tables');
  const issuing = [...whoMayOnFolder('s3:PutObject', 'reports'), ...tables].sort();
  expect(issuing).toEqual(expect.arrayContaining(['issueReport', 'freezeCheckTable']));
  expect(mayWith('DocumentKey', 'kms:Sign')).toEqual(issuing);
  expect(whoMayOnFolder('s3:GetObject', 'certificates')).toEqual(issuing);
  expect(mayWith('DocumentKey', 'kms:GetPublicKey')).toEqual([]);
});

it('the certificates are put there by their owner: no operation may', () => {
  for (const action of ['s3:PutObject', 's3:DeleteObject']) expect(whoMayOnFolder(action, 'certificates')).toEqual([]);
});

it('with the keys that sign nothing else is done', () => {
  for (const name of names)
    for (const { Action, Resource } of deployed(name).statements)
      expect([name, Action, /SigningKey|DocumentKey/.test(JSON.stringify(Resource))]).toEqual([
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
