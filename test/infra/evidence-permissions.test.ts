import { PARTITIONS } from '../../infra/slices/partitions.ts';
import { listOf } from './deployed.ts';
import { deployed, names, whoMay, whoMayOnFolder } from './deployed-operations.ts';

const [INCOMING, KEPT] = ['evidence/incoming', 'evidence/kept'];

it('who promises a place for evidence may write there, and nowhere else', () => {
  expect(whoMayOnFolder('s3:PutObject', INCOMING)).toEqual(['createEvidence']);
  expect(whoMayOnFolder('s3:GetObject', INCOMING)).not.toContain('createEvidence');
  expect(whoMayOnFolder('s3:PutObject', KEPT)).not.toContain('createEvidence');
});

it('evidence is kept by what reads and checks it, which cannot read what is kept, and removed by nobody', () => {
  const attaching = whoMayOnFolder('s3:PutObject', KEPT);
  expect(attaching).toContain('fileObjection');
  expect(whoMayOnFolder('s3:GetObject', INCOMING)).toEqual(attaching);
  expect(whoMay('dynamodb:UpdateItem', PARTITIONS.evidence)).toEqual(expect.arrayContaining(attaching));
  for (const name of whoMayOnFolder('s3:GetObject', KEPT)) expect(attaching).not.toContain(name);
  for (const folder of [INCOMING, KEPT]) expect(whoMayOnFolder('s3:DeleteObject', folder)).toEqual([]);
  for (const action of ['dynamodb:BatchWriteItem', 'dynamodb:DeleteItem'])
    expect([action, whoMay(action, PARTITIONS.evidence)]).toEqual([action, []]);
});

it('nothing of the bucket is listed but the evidence that waits, by what attaches it, and the lists of checks', () => {
  const listing = names.filter(
    (name) =>
      !['createCheck', 'answerAssistRequest'].includes(name) &&
      deployed(name).statements.some(({ Action }) => listOf(Action).includes('s3:ListBucket')),
  );
  expect(listing.sort()).toEqual(whoMayOnFolder('s3:GetObject', INCOMING));
  for (const name of listing)
    for (const { Action, Condition } of deployed(name).statements)
      if (listOf(Action).includes('s3:ListBucket'))
        expect([Action, Condition]).toEqual(['s3:ListBucket', { StringLike: { 's3:prefix': `${INCOMING}/*` } }]);
});
