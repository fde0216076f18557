import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { S3ClientConfig } from '@aws-sdk/client-s3';
import S3rver, { type StoredEvent } from 's3rver';
import { EMULATOR_PATIENCE_MS, listen, stopServer } from '../http-server.ts';
import { type Credentials, type Refusal, refusalOfLink } from './signed-link.ts';
import { keepWholeObjects } from './whole-objects.ts';

/** The account s3rver is born with. */
const CREDENTIALS: Credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
const REGION = 'us-east-1';

export interface LocalS3 {
  /** For the handlers: requests that carry their signature in a header, on a port that the front does not show. */
  config: S3ClientConfig;
  /** For signed links, which people and browsers follow through the front. */
  publicConfig: S3ClientConfig;
  /** Serves signed links below `mount`, and nothing without one. */
  serveLinks: RequestListener;
  /** Tells of objects that were stored or deleted. */
  onEvent(told: (event: StoredEvent) => void): void;
  stop(): Promise<void>;
}

export interface S3Settings {
  dataDir: string | undefined;
  buckets: readonly string[];
  /** Which pages may upload to them, as PutBucketCors takes it. */
  cors?: string;
  /** Of the front port, without a path. */
  origin: string;
  /** Path prefix on the front port. */
  mount: string;
}

/** S3's protocol in process; objects on disk, in a folder that goes with the process unless one is given. */
export const startS3 = async ({ dataDir, buckets, cors, origin, mount }: S3Settings): Promise<LocalS3> => {
  const directory = dataDir === undefined ? await mkdtemp(join(tmpdir(), 'xinzheng-s3-')) : join(dataDir, 's3');
  await mkdir(directory, { recursive: true });
  const s3rver = new S3rver({
    directory,
    silent: true,
    vhostBuckets: false,
    configureBuckets: buckets.map((name) => ({ name, configs: cors === undefined ? [] : [cors] })),
  });
  // No bucket is named like this.
  keepWholeObjects(s3rver.store, join(directory, '.arriving'));
  await s3rver.configureBuckets();
  const serve = s3rver.callback();
  const server = createServer(onlyWithSignature(serve));
  const port = await listen(server, 0);
  const shared: S3ClientConfig = { region: REGION, credentials: CREDENTIALS, forcePathStyle: true };
  return {
    config: { ...shared, endpoint: `http://127.0.0.1:${port}` },
    publicConfig: { ...shared, endpoint: `${origin}${mount}` },
    serveLinks: linkServer(serve, mount),
    onEvent: (told) => void s3rver.on('event', told),
    stop: async () => {
      await stopServer(server, EMULATOR_PATIENCE_MS);
      s3rver.logger.close();
      if (dataDir === undefined) await rm(directory, { recursive: true, force: true });
    },
  };
};

/** s3rver serves objects to anyone; a private bucket does not. */
const onlyWithSignature =
  (serve: RequestListener): RequestListener =>
  (req, res) => {
    if (req.headers.authorization === undefined) refuse(res, { code: 'AccessDenied', message: 'Access Denied' });
    else serve(req, res);
  };

const linkServer =
  (serve: RequestListener, mount: string): RequestListener =>
  (req: IncomingMessage, res: ServerResponse) => {
    const { method = 'GET', url = '/', headers } = req;
    const serveOrRefuse = (refusal: Refusal | undefined) => {
      if (refusal !== undefined) return refuse(res, refusal);
      req.url = url.slice(mount.length);
      return serve(req, res);
    };
    // A browser asks before it sends; the bucket's rules answer, signed or not.
    const judged =
      method === 'OPTIONS'
        ? Promise.resolve(undefined)
        : refusalOfLink({ method, url, headers }, CREDENTIALS, REGION, new Date());
    judged.then(serveOrRefuse).catch((error: unknown) => {
      console.error(error);
      if (res.headersSent) res.destroy();
      else res.writeHead(500).end();
    });
  };

const refuse = (res: ServerResponse, { code, message }: Refusal): void => {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message><RequestId>${randomUUID()}</RequestId></Error>`;
  res.writeHead(403, { 'Content-Type': 'application/xml', 'Cache-Control': 'no-store' }).end(body);
};
