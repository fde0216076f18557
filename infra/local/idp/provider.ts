import type { Adapter, Configuration, KoaContextWithOIDC, ResourceServer } from 'oidc-provider';
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import { base as basePolicy } from 'oidc-provider/lib/helpers/interaction_policy/index.js';
import { Provider } from 'oidc-provider/lib/provider.js';
import { API_SCOPE } from './addresses.ts';
import { API_RESOURCE, clientMetadata, TTL_PARAMETER } from './clients.ts';
import type { Directory } from './directory.ts';
import type { IdpKeys } from './keys.ts';
import { errorPage, signedOutPage } from './pages.ts';

const TOKEN_SECONDS = 3600;
const LONGEST_TOKEN_SECONDS = 86_400;

export interface ProviderSettings {
  issuer: string;
  audience: string;
  directory: Directory;
  publicUrl: string;
  keys: IdpKeys;
}

/** The unified identity platform of the embedded stack: a real OpenID provider whose accounts are the personas. */
export const oidcProvider = (settings: ProviderSettings): Provider => {
  const provider = new Provider(settings.issuer, configuration(settings));
  provider.on('server_error', (_ctx, error) => console.error(error));
  return provider;
};

const configuration = ({ issuer, audience, directory, publicUrl, keys }: ProviderSettings): Configuration => ({
  adapter: adapterWithClients(directory, publicUrl),
  jwks: keys.jwks as Configuration['jwks'],
  cookies: { keys: keys.cookieKeys },
  responseTypes: ['code'],
  clientDefaults: { id_token_signed_response_alg: 'ES256' },
  claims: { openid: ['sub', 'role', 'uscc', 'dept', 'name'] },
  conformIdTokenClaims: false,
  findAccount: (_ctx, sub) => account(sub, directory),
  loadExistingGrant: grantOfOurOwnClient,
  extraTokenClaims: (_ctx, token) => ({
    ...directory.find(token.kind === 'AccessToken' ? token.accountId : (token.clientId ?? '')),
  }),
  interactions: { policy: signInOnly(), url: (_ctx, { uid }) => new URL(`${issuer}/interaction/${uid}`).pathname },
  renderError: (ctx, out) => {
    ctx.type = 'html';
    ctx.body = errorPage(out.error_description ?? out.error);
  },
  ttl: {
    AccessToken: askedFor,
    ClientCredentials: askedFor,
    IdToken: TOKEN_SECONDS,
    Session: 8 * TOKEN_SECONDS,
    Grant: 8 * TOKEN_SECONDS,
    Interaction: TOKEN_SECONDS,
  },
  features: features(audience),
});

/** Client credentials for programs, and one protected resource: the API, whatever a client asks for. */
const features = (audience: string): Configuration['features'] => ({
  devInteractions: { enabled: false },
  rpInitiatedLogout: { enabled: true, logoutSource: signOutAtOnce },
  clientCredentials: { enabled: true },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => API_RESOURCE,
    useGrantedResource: () => true,
    getResourceServerInfo: (ctx) => ({
      scope: API_SCOPE,
      audience,
      accessTokenFormat: 'jwt',
      accessTokenTTL: tokenSeconds(ctx),
      jwt: { sign: { alg: 'ES256' } },
    }),
  },
});

/** Nobody is asked whether they meant it: the next to sign in is another sample persona, and all this one had was made up. */
const signOutAtOnce = async (ctx: KoaContextWithOIDC): Promise<void> => {
  const { provider, session, params } = ctx.oidc;
  const onward = params?.post_logout_redirect_uri;
  await session?.destroy();
  ctx.cookies.set(provider.cookieName('session'), null);
  if (typeof onward === 'string') ctx.redirect(onward);
  else ctx.body = signedOutPage();
};

const adapterWithClients = (directory: Directory, publicUrl: string) => {
  const inMemory = createMemoryAdapter();
  return (model: string): Adapter => {
    const adapter = inMemory(model);
    if (model === 'Client') adapter.find = async (id) => clientMetadata(id, directory, publicUrl);
    return adapter;
  };
};

const account = (sub: string, directory: Directory) => {
  const identity = directory.find(sub);
  return identity === undefined ? undefined : { accountId: sub, claims: () => ({ sub, ...identity }) };
};

/** Nobody is asked to consent to the platform's own client: the grant is there already. */
const signInOnly = () => {
  const policy = basePolicy();
  policy.remove('consent');
  return policy;
};

const grantOfOurOwnClient = async ({ oidc }: KoaContextWithOIDC) => {
  if (oidc.client === undefined || oidc.session?.accountId === undefined) return undefined;
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(API_RESOURCE, API_SCOPE);
  await grant.save();
  return grant;
};

/** Tokens for the API are the only ones there are; how long each lives was settled with its resource. */
const askedFor = (_ctx: KoaContextWithOIDC, token: { resourceServer?: ResourceServer }): number =>
  token.resourceServer?.accessTokenTTL ?? TOKEN_SECONDS;

const tokenSeconds = ({ oidc }: KoaContextWithOIDC): number => {
  const asked = Number(oidc.body?.[TTL_PARAMETER] ?? TOKEN_SECONDS);
  return Number.isInteger(asked) && asked > 0 && asked <= LONGEST_TOKEN_SECONDS ? asked : TOKEN_SECONDS;
};
