/** Where others find what a credential refers to. */

/** Who issues: also how its keys are found, by `/.well-known/jwt-vc-issuer`. */
export const issuerOf = (publicUrl: string): string => publicUrl.replace(/\/$/, '');

/** The type of the credential; its description is served at this very address. Another one when a claim changes its meaning. */
export const credentialTypeOf = (publicUrl: string): string =>
  `${issuerOf(publicUrl)}/v1/credential-types/credit-report`;

export const statusListAddress = (publicUrl: string, list: string): string =>
  `${issuerOf(publicUrl)}/v1/status-lists/${list}`;
