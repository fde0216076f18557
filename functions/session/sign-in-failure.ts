/** Why somebody was not signed in. What each says to the person is in `failure-page.ts`. */
export const FAILURES = {
  'foreign-address': 400,
  stale: 400,
  refused: 400,
  unverified: 400,
  cancelled: 403,
  'no-role': 403,
  unavailable: 503,
} as const;

export type FailureKind = keyof typeof FAILURES;

/** Those that the operator should know of: the identity platform fails, is set up otherwise than we are, or is imitated. */
const FOR_THE_LOG: readonly FailureKind[] = ['unverified', 'unavailable'];

export class SignInFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`${kind}: ${message}`, options);
    this.name = 'SignInFailure';
  }

  get isForTheLog(): boolean {
    return FOR_THE_LOG.includes(this.kind);
  }
}
