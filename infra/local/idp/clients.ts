import type { ClientMetadata } from 'oidc-provider';
import { WEB_CLIENT } from './addresses.ts';
import { type Directory, isPerson } from './directory.ts';

/** The API as a protected resource (RFC 8707); its audience in tokens is the one the handlers expect. */
export const API_RESOURCE = 'urn:xinzheng:api';

/** The public client through which people sign in who are not at a page: on the command line, in tests. */
export const PEOPLE_CLIENT = 'xinzheng-people';
/** RFC 8252 section 7.3: a native client may listen on any port of the loopback interface. */
export const PEOPLE_REDIRECT_URI = 'http://127.0.0.1/signed-in';

/** Only this identity provider knows the parameter: tests ask for a token that expires soon. */
export const TTL_PARAMETER = 'ttl_seconds';

/** Of every program on the embedded stack. It guards nothing: the stack listens on loopback and its data are made up. */
export const PROGRAM_SECRET = 'embedded-stack-only';

/** Finds a registered client; programs are registered under their persona. Undefined for an unknown one. */
export const clientMetadata = (id: string, directory: Directory, publicUrl: string): ClientMetadata | undefined => {
  if (id === PEOPLE_CLIENT) return peopleClient;
  if (id === WEB_CLIENT) return webClient(publicUrl);
  const identity = directory.find(id);
  return identity === undefined || isPerson(identity) ? undefined : programClient(id);
};

const peopleClient: ClientMetadata = {
  client_id: PEOPLE_CLIENT,
  client_name: '信证',
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code'],
  response_types: ['code'],
  redirect_uris: [PEOPLE_REDIRECT_URI],
};

const webClient = (publicUrl: string): ClientMetadata => ({
  client_id: WEB_CLIENT,
  client_name: '信证',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code'],
  response_types: ['code'],
  redirect_uris: [`${publicUrl}/signed-in`],
  post_logout_redirect_uris: [`${publicUrl}/`],
});

const programClient = (id: string): ClientMetadata => ({
  client_id: id,
  client_secret: PROGRAM_SECRET,
  token_endpoint_auth_method: 'client_secret_post',
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
});
