import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { listen, stopServer } from '../http-server.ts';
import type { Directory } from './directory.ts';
import { idpKeys } from './keys.ts';
import { oidcProvider } from './provider.ts';
import { signIn } from './sign-in.ts';

export interface IdpSettings {
  /** Under which clients reach it; its path is where it is mounted. */
  issuer: string;
  directory: Directory;
  /** Where the platform's pages are: their sign-ins end there. */
  publicUrl: string;
  audience?: string;
  /** Where its keys are kept; without it each start makes new ones. */
  dataDir?: string | undefined;
}

/** The identity provider as a listener for requests below the issuer's path. */
export const identityProvider = async ({ dataDir, audience = 'xinzheng', ...settings }: IdpSettings) => {
  const { issuer, directory } = settings;
  const provider = oidcProvider({ ...settings, audience, keys: await idpKeys(dataDir) });
  const protocol = provider.callback();
  const page = signIn(provider, directory);
  const mount = new URL(issuer).pathname.replace(/\/$/, '');
  return (req: IncomingMessage & { originalUrl?: string }, res: ServerResponse): void => {
    const url = req.url ?? '/';
    if (url.startsWith(`${mount}/interaction/`)) {
      page(req, res).catch((error: unknown) => {
        console.error(error);
        res.writeHead(500).end();
      });
      return;
    }
    // The provider learns its mount path by comparing the two.
    req.originalUrl = url;
    req.url = url.slice(mount.length) || '/';
    void protocol(req, res);
  };
};

/** The identity provider alone on a port of its own, for an API that runs elsewhere. */
export const startIdentityProvider = async ({
  port,
  ...settings
}: Omit<IdpSettings, 'issuer'> & { port: number }): Promise<{ issuer: string; stop(): Promise<void> }> => {
  let listener: RequestListener = (_req, res) => res.writeHead(503).end();
  const server = createServer((req, res) => listener(req, res));
  const issuer = `http://127.0.0.1:${await listen(server, port)}`;
  listener = await identityProvider({ issuer, ...settings });
  return { issuer, stop: () => stopServer(server) };
};
