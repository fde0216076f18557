import { createHash } from 'node:crypto';
import { type Behaviour, call, identityDouble } from '../../support/identity-double.ts';

/** What becomes of whatever an identity platform may answer. */

let identity: Awaited<ReturnType<typeof identityDouble>>;
let logged: jest.SpyInstance;
beforeAll(async () => {
  identity = await identityDouble();
});
beforeEach(() => {
  logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => logged.mockRestore());
afterAll(() => identity.stop());

it('asks as OpenID Connect says, and proves with PKCE that it was the one who asked', async () => {
  const { begun, authorize, form } = await identity.signIn();
  expect(`${authorize.origin}${authorize.pathname}`).toBe(`${identity.issuer}/auth`);
  const asked = Object.fromEntries(authorize.searchParams);
  expect(asked).toMatchObject({
    tenant: 'wf',
    response_type: 'code',
    client_id: 'pages',
    redirect_uri: 'https://credit.example/signed-in',
    scope: 'openid',
    code_challenge_method: 'S256',
  });
  expect(Object.fromEntries(form)).toMatchObject({
    grant_type: 'authorization_code',
    client_id: 'pages',
    redirect_uri: 'https://credit.example/signed-in',
    code: 'the-code',
  });
  const verifier = form.get('code_verifier') ?? '';
  expect(createHash('sha256').update(verifier).digest('base64url')).toBe(asked.code_challenge);
  // Nothing secret is in the address that others may see.
  expect(begun.location).not.toContain(verifier);
});

it('over https keeps everything in cookies of this host alone', async () => {
  const { begun, answer } = await identity.signIn();
  expect(begun.cookies).toEqual([
    expect.stringMatching(
      /^__Host-xinzheng-login-[\w-]{22}=[\w-]+; Path=\/; Max-Age=900; HttpOnly; SameSite=Lax; Secure$/,
    ),
  ]);
  expect([answer.status, answer.location]).toEqual([303, '/portal/x']);
  expect(answer.cookies).toEqual([
    expect.stringMatching(
      /^__Host-xinzheng=[\w.-]+; Path=\/; Max-Age=(600|599|598); HttpOnly; SameSite=Strict; Secure$/,
    ),
    expect.stringMatching(/^__Host-xinzheng-login-[\w-]{22}=; Path=\/; Max-Age=0; /),
  ]);
});

const refusal = (error: string, status = 400) => ({ answer: { status, body: JSON.stringify({ error }) } });

it.each<[string, Behaviour, number, string]>([
  ['an ID token for another sign-in', { id: { nonce: 'another' } }, 400, '登录未通过核验'],
  ['an ID token for no sign-in', { id: { nonce: undefined } }, 400, '登录未通过核验'],
  ['an ID token for another client', { id: { aud: 'others' } }, 400, '登录未通过核验'],
  ['an ID token of another issuer', { id: { iss: 'https://others.example' } }, 400, '登录未通过核验'],
  ['an ID token that has expired', { id: { exp: 1 } }, 400, '登录未通过核验'],
  ['tokens of two subjects', { id: { sub: 'somebody-else' } }, 400, '登录未通过核验'],
  ['an access token for another platform', { access: { aud: 'others' } }, 400, '登录未通过核验'],
  ['an account without a role', { access: { role: undefined } }, 403, '该账号不能使用本平台的网页'],
  ['an enterprise without a valid code', { access: { uscc: '123' } }, 403, '该账号不能使用本平台的网页'],
  ['a refusal of the code', refusal('invalid_grant'), 400, '登录没有完成'],
  ['that it knows no such client', refusal('invalid_client', 401), 503, '暂时无法登录'],
  ['a failure', { answer: { status: 500, body: '{}' } }, 503, '暂时无法登录'],
  ['a page', { answer: { status: 200, body: '<html>' } }, 503, '暂时无法登录'],
  ['no ID token', { answer: { status: 200, body: '{"access_token":"a.b.c"}' } }, 503, '暂时无法登录'],
  ['no keys', { keys: '<html>' }, 503, '暂时无法登录'],
  ['nothing', { down: true }, 503, '暂时无法登录'],
])('%s signs nobody in', async (_, behaviour, status, title) => {
  const { answer } = await identity.signIn(behaviour);
  expect([answer.status, answer.text.includes(title)]).toEqual([status, true]);
  expect(answer.text).toContain('href="/sign-in?to=%2Fportal%2Fx"');
  expect(answer.text).toMatch(/lang="en">[A-Z]/);
  expect(answer.cookies.filter((line) => line.startsWith('__Host-xinzheng='))).toEqual([]);
  // What is nobody's fault here may be tried again by loading the page again; anything else begins anew.
  expect(answer.cookies).toHaveLength(status === 503 ? 0 : 1);
  const log = logged.mock.calls.map(String).join('\n');
  expect(log !== '').toBe(title !== '登录没有完成' && status !== 403);
  expect(answer.text + log).not.toMatch(/the-code|eyJ/);
});

it.each(['department', 'province', 'relying-party'])('the account of a program has no pages: %s', async (role) => {
  const { answer } = await identity.signIn({ access: { role, dept: 'qz-scjg' } });
  expect([answer.status, answer.text.includes('该账号不能使用本平台的网页')]).toEqual([403, true]);
});

it('who needs another account is led out of the present one, where that can be', async () => {
  const behaviour = { access: { role: undefined } };
  const out = `href="${identity.issuer}/end?client_id=pages&amp;post_logout_redirect_uri=https%3A%2F%2Fcredit.example%2F"`;
  expect((await identity.signIn(behaviour)).answer.text).toContain(out);
  expect((await identity.signIn(behaviour, { endSessionUrl: '' })).answer.text).not.toContain('退出后');
});

it('a token that no cookie can hold is a failure, not a sign-in that seems to have worked', async () => {
  const { answer } = await identity.signIn({ access: { more: 'x'.repeat(4000) } });
  expect([answer.status, answer.cookies]).toEqual([500, []]);
  expect(answer.text).toContain('系统内部错误');
  expect(String(logged.mock.calls)).toMatch(/the cookie __Host-xinzheng has \d+ bytes/);
});

it.each<[string, string]>([
  ['not made by us', 'nonsense'],
  ['that leads elsewhere', Buffer.from('{"nonce":"n","verifier":"v","to":"//evil.example"}').toString('base64url')],
  ['without what it must hold', Buffer.from('{"nonce":"n"}').toString('base64url')],
])('a cookie %s begins no sign-in', async (_, value) => {
  const state = 'a'.repeat(22);
  const headers = { cookie: `__Host-xinzheng-login-${state}=${value}` };
  const { status, text } = await call(identity.open('').signedIn, { query: { code: 'c', state }, headers });
  expect([status, text.includes('这次登录已失效')]).toEqual([400, true]);
});

it('where the identity platform keeps its session, nobody is sent there', async () => {
  const { status, text, cookies } = await call(identity.open('').endSession, {
    method: 'POST',
    headers: { 'X-Xinzheng': '1' },
  });
  expect([status, JSON.parse(text)]).toEqual([200, { signOutUrl: null }]);
  expect(cookies).toEqual([expect.stringMatching(/^__Host-xinzheng=; Path=\/; Max-Age=0/)]);
});
