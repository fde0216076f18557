import { accessToken as tokenOf } from '../local/idp/access-token.ts';

/** The running stack that command-line tools talk to: the one on `PORT`. */
export const baseUrl = (): string => `http://127.0.0.1:${process.env.PORT ?? '8080'}`;

/** An access token of the running stack, obtained as any client would. */
export const accessToken = (persona: string, ttlSeconds?: number): Promise<string> =>
  tokenOf(process.env.ISSUER ?? `${baseUrl()}/idp`, persona, { ttlSeconds });
