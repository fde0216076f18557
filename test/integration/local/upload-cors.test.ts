import { createServer, type Server } from 'node:http';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { listen, stopServer } from '../../../infra/local/http-server.ts';
import { corsFromStack } from '../../../infra/local/s3/cors-from-stack.ts';
import { type LocalS3, startS3 } from '../../../infra/local/s3/s3.ts';
import { storageTemplate } from '../../../infra/stacks/storage-template.ts';
import { STAGES } from '../../../infra/stages.ts';

/** A page of the platform sends a file by a signed link: what its browser asks and is told. */

const BUCKET = 'files';
let front: Server;
let s3: LocalS3;
let origin: string;
let link: string;

beforeAll(async () => {
  front = createServer((req, res) => s3.serveLinks(req, res));
  origin = `http://127.0.0.1:${await listen(front, 0)}`;
  const cors = corsFromStack(storageTemplate({ ...STAGES.emulator, publicUrl: `${origin}/portal` }));
  s3 = await startS3({ dataDir: undefined, buckets: [BUCKET], cors, origin, mount: '/s3' });
  const signer = new S3Client({ ...s3.publicConfig, requestChecksumCalculation: 'WHEN_REQUIRED' });
  link = await getSignedUrl(signer, new PutObjectCommand({ Bucket: BUCKET, Key: 'uploads/a.csv' }), { expiresIn: 60 });
});

afterAll(async () => {
  await stopServer(front, 0);
  await s3.stop();
});

const preflight = (from: string, method: string, headers: string) =>
  fetch(link, {
    method: 'OPTIONS',
    headers: { Origin: from, 'Access-Control-Request-Method': method, 'Access-Control-Request-Headers': headers },
  });

it('a page of the platform may send a file with its type', async () => {
  const { status, headers } = await preflight(origin, 'PUT', 'content-type');
  // The emulator names every origin to one that it allows; S3 names that one.
  expect([status, headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  expect(headers.get('access-control-allow-methods')).toBe('PUT');
  expect(headers.get('access-control-allow-headers')).toBe('content-type');
});

it.each([
  ['another origin', () => 'https://elsewhere.example', 'PUT', 'content-type'],
  ['the address without its port', () => 'http://127.0.0.1', 'PUT', 'content-type'],
  ['another method', () => origin, 'DELETE', 'content-type'],
  ['headers of its own', () => origin, 'PUT', 'content-type,x-amz-acl'],
])('%s may not', async (_, from, method, headers) => {
  const answer = await preflight(from(), method, headers);
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([403, null]);
});

it('reads what became of it, which no other page does', async () => {
  const send = (from: string) =>
    fetch(link, { method: 'PUT', body: 'CF_WSH\n', headers: { Origin: from, 'Content-Type': 'text/csv' } });
  const own = await send(origin);
  expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([200, origin]);
  expect(own.headers.get('access-control-expose-headers')).toBe('ETag');
  expect((await send('https://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull();
});

it('the answer to the question opens nothing', async () => {
  const unsigned = link.split('?')[0] as string;
  const headers = { Origin: origin, 'Access-Control-Request-Method': 'PUT' };
  expect((await fetch(unsigned, { method: 'OPTIONS', headers })).status).toBe(200);
  expect((await fetch(unsigned, { method: 'PUT', body: 'x', headers: { Origin: origin } })).status).toBe(403);
});
