/** As what the platform's own pages are registered. */
export const WEB_CLIENT = 'xinzheng-web';

/** Of the API, among the scopes that a client asks for. */
export const API_SCOPE = 'api';

/** What the platform is told of this identity provider: whom to trust, and how people sign in there. */
export const localIdentity = <const I extends string>(issuer: I) =>
  ({
    issuer,
    jwksUrl: `${issuer}/jwks`,
    authorizeUrl: `${issuer}/auth`,
    tokenUrl: `${issuer}/token`,
    endSessionUrl: `${issuer}/session/end`,
    clientId: WEB_CLIENT,
    scope: `openid ${API_SCOPE}`,
  }) as const;
