import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT } from 'jose';
import { tokenVerifier } from '../../../shared/http/caller.ts';

const ISSUER = 'https://identity.example';
const CLAIMS = { role: 'role', uscc: 'uscc', unit: 'dept', name: 'name' };

type Keys = Awaited<ReturnType<typeof generateKeyPair>>;

describe('a token', () => {
  let server: Server;
  let keys: [Keys, Keys];
  let stranger: Keys;
  let answer: { status: number; body: string };
  let verify: ReturnType<typeof tokenVerifier>;

  beforeAll(async () => {
    const pair = () => generateKeyPair('ES256', { extractable: true });
    keys = [await pair(), await pair()];
    stranger = await pair();
    server = createServer((_req, res) => res.writeHead(answer.status).end(answer.body)).listen(0, '127.0.0.1');
    await new Promise((resume) => server.once('listening', resume));
  });
  beforeEach(async () => {
    const jwks: JWK[] = await Promise.all(
      keys.map(async ({ publicKey }, i) => ({ ...(await exportJWK(publicKey)), kid: `key-${i}`, alg: 'ES256' })),
    );
    answer = { status: 200, body: JSON.stringify({ keys: jwks }) };
    const { port } = server.address() as AddressInfo;
    const jwksUrl = `http://127.0.0.1:${port}/jwks`;
    verify = tokenVerifier({ issuer: ISSUER, audience: 'xinzheng', jwksUrl, claims: CLAIMS });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const draft = (payload: object = {}) =>
    new SignJWT({ role: 'operator', ...payload })
      .setSubject('operator')
      .setIssuer(ISSUER)
      .setAudience('xinzheng')
      .setExpirationTime('1h');
  const signed = (token: SignJWT, header: object = {}, key: Keys['privateKey'] = keys[0].privateKey) =>
    token.setProtectedHeader({ alg: 'ES256', kid: 'key-0', ...header }).sign(key);

  it('of the issuer, for us, is accepted', async () => {
    const exp = Math.floor(Date.now() / 1000) + 60;
    expect(await verify(await signed(draft().setExpirationTime(exp)))).toEqual({
      subject: 'operator',
      role: 'operator',
      expiresAt: new Date(exp * 1000),
    });
  });

  it.each<[string, () => Promise<string>]>([
    ['for another audience', () => signed(draft().setAudience('another-platform'))],
    ['of another issuer', () => signed(draft().setIssuer('https://someone.example'))],
    ['that has expired', () => signed(draft().setExpirationTime(1))],
    ['that never expires', () => signed(new SignJWT({ role: 'operator', sub: 's', iss: ISSUER, aud: 'xinzheng' }))],
    ['signed by a stranger', () => signed(draft(), {}, stranger.privateKey)],
    ['of a key nobody published', () => signed(draft(), { kid: 'key-9' }, stranger.privateKey)],
    ['that names no key where there are two', () => signed(draft(), { kid: undefined })],
    [
      'signed with the public key as a secret',
      async () => {
        const secret = new TextEncoder().encode(await exportSPKI(keys[0].publicKey));
        return draft().setProtectedHeader({ alg: 'HS256', kid: 'key-0' }).sign(secret);
      },
    ],
  ])('%s is refused', async (_, token) => {
    await expect(verify(await token())).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it.each([
    ['fails', { status: 500, body: '' }],
    ['answers no JSON', { status: 200, body: '<html>' }],
    ['answers no key set', { status: 200, body: '{}' }],
  ])('is not at fault when the identity platform %s', async (_, failure) => {
    const token = await signed(draft());
    answer = failure;
    await expect(verify(token)).rejects.toMatchObject({ code: 'unavailable', cause: expect.any(Error) });
  });

  it.each([
    ['no role', { role: undefined }],
    ['a role nobody knows', { role: 'root' }],
    ['an enterprise without a valid code', { role: 'enterprise', uscc: '123' }],
    ['a department without a unit', { role: 'department' }],
  ])('with %s gets in nowhere', async (_, payload) => {
    await expect(verify(await signed(draft(payload)))).rejects.toMatchObject({ code: 'forbidden' });
  });
});
