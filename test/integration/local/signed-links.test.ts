import { createServer, type IncomingMessage, request, type Server, ServerResponse } from 'node:http';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { listen, stopServer } from '../../../infra/local/http-server.ts';
import { type LocalS3, startS3 } from '../../../infra/local/s3/s3.ts';

const BUCKET = 'reports';
const content = Buffer.from('%PDF-1.7 报告');

let front: Server;
let s3: LocalS3;
let origin: string;
let client: S3Client;
let signer: S3Client;

beforeAll(async () => {
  front = createServer((req, res) => s3.serveLinks(req, res));
  origin = `http://127.0.0.1:${await listen(front, 0)}`;
  s3 = await startS3({ dataDir: undefined, buckets: [BUCKET], origin, mount: '/s3' });
  client = new S3Client({ ...s3.config, requestChecksumCalculation: 'WHEN_REQUIRED' });
  signer = new S3Client({ ...s3.publicConfig, requestChecksumCalculation: 'WHEN_REQUIRED' });
  await client.send(
    new PutObjectCommand({ Bucket: BUCKET, Key: 'a/b.pdf', Body: content, ContentType: 'application/pdf' }),
  );
});

afterAll(async () => {
  await stopServer(front, 0);
  await s3.stop();
});

const get = (key = 'a/b.pdf', seconds = 60, signingDate = new Date()) =>
  getSignedUrl(
    signer,
    new GetObjectCommand({
      Bucket: BUCKET,
      Key: key,
      ResponseContentDisposition: 'inline; filename="report.pdf"',
      ResponseCacheControl: 'no-store',
    }),
    { expiresIn: seconds, signingDate },
  );

const put = (key: string) =>
  getSignedUrl(signer, new PutObjectCommand({ Bucket: BUCKET, Key: key }), { expiresIn: 60 });

const codeOf = async (response: Response) => {
  expect(response.status).toBe(403);
  expect(response.headers.get('content-type')).toMatch('application/xml');
  return /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1];
};

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

describe('a signed link to read', () => {
  it('gives the object, with the headers that were signed', async () => {
    const response = await fetch(await get());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toMatch('inline');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(content);
  });

  it('may be used again, and for a part', async () => {
    const url = await get();
    await fetch(url);
    const part = await fetch(url, { headers: { range: 'bytes=0-7' } });
    expect([part.status, await part.text()]).toEqual([206, '%PDF-1.7']);
  });

  it.each([
    ['expired', async () => get('a/b.pdf', 60, minutesAgo(2)), 'AccessDenied'],
    ['signed for a later time', async () => get('a/b.pdf', 60, minutesAgo(-20)), 'AccessDenied'],
    ['without its query', async () => (await get()).split('?')[0] as string, 'AccessDenied'],
    ['without its signature', async () => (await get()).replace(/X-Amz-Signature=\w+&/, ''), 'AccessDenied'],
    ['of another key holder', async () => (await get()).replace('S3RVER', 'SOMEONE'), 'InvalidAccessKeyId'],
    ['for another object', async () => (await get()).replace('a/b.pdf', 'a/c.pdf'), 'SignatureDoesNotMatch'],
    ['made to live longer', async () => (await get()).replace('Expires=60', 'Expires=600'), 'SignatureDoesNotMatch'],
    ['shown another way', async () => (await get()).replace('inline', 'attachment'), 'SignatureDoesNotMatch'],
    ['with more in it', async () => `${await get()}&acl`, 'SignatureDoesNotMatch'],
    ['with a name twice', async () => `${await get()}&X-Amz-Expires=9999`, 'SignatureDoesNotMatch'],
    ['of another region', async () => (await get()).replace('us-east-1', 'cn-north-1'), 'SignatureDoesNotMatch'],
  ])('is refused when it is %s', async (_case, link, code) => {
    expect(await codeOf(await fetch(await link()))).toBe(code);
  });

  it('is refused for each changed character of its signature', async () => {
    const url = await get();
    const start = url.indexOf('X-Amz-Signature=') + 'X-Amz-Signature='.length;
    for (let i = start; i < start + 64; i += 7) {
      const changed = `${url.slice(0, i)}${url[i] === '0' ? '1' : '0'}${url.slice(i + 1)}`;
      expect(await codeOf(await fetch(changed))).toBe('SignatureDoesNotMatch');
    }
  });

  it('is no link to write, and takes no header that was not signed', async () => {
    expect(await codeOf(await fetch(await get(), { method: 'PUT', body: 'x' }))).toBe('SignatureDoesNotMatch');
    const acl = { headers: { 'x-amz-acl': 'public-read' } };
    expect(await codeOf(await fetch(await get(), acl))).toBe('SignatureDoesNotMatch');
  });
});

describe('a signed link to write', () => {
  it('stores what is sent, readable at once', async () => {
    const large = Buffer.alloc(3_000_000, '数据');
    expect((await fetch(await put('large'), { method: 'PUT', body: large })).status).toBe(200);
    const { Body } = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key: 'large' }));
    expect(Buffer.from((await Body?.transformToByteArray()) ?? []).equals(large)).toBe(true);
  });

  it('leaves nothing of an upload that broke off', async () => {
    const upload = request(await put('half'), { method: 'PUT', headers: { 'content-length': 1_000_000 } });
    upload.on('error', () => undefined);
    upload.write(Buffer.alloc(200_000));
    await new Promise((resume) => setTimeout(resume, 100));
    upload.destroy();
    await new Promise((resume) => setTimeout(resume, 100));
    expect((await fetch(await get('half'))).status).toBe(404);
  });
});

it('the port of the handlers gives nothing without a signature either', async () => {
  expect(await codeOf(await fetch(`${s3.config.endpoint}/${BUCKET}/a/b.pdf`))).toBe('AccessDenied');
});

it('a request that breaks the server is answered, logged, and the last of its kind to matter', async () => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = {
    toString: () => {
      throw new Error('broken header');
    },
  };
  const { pathname, search } = new URL(await get());
  const req = { method: 'GET', url: pathname + search, headers: { host: broken } } as unknown as IncomingMessage;
  const res = new ServerResponse(req);
  const answered = new Promise<void>((resume) => res.once('finish', resume));
  await s3.serveLinks(req, res);
  await Promise.race([answered, new Promise((resume) => setTimeout(resume, 1000))]);
  expect([res.statusCode, String(logged.mock.calls[0])]).toEqual([500, 'Error: broken header']);
  logged.mockRestore();
  expect((await fetch(await get())).status).toBe(200);
});
