import type { ProblemCode } from '../../shared/problem.ts';

/** One fault in what was sent: `pointer` says where (RFC 6901), `message` what to do, in Chinese. */
interface Fault {
  pointer: string;
  code: string;
  message: string;
}

/** Why a request came to nothing. `network`: there was no answer at all; the words for it are the page's own. */
export interface Problem {
  code: ProblemCode | 'network';
  status: number;
  title: string;
  detail: string;
  faults: readonly Fault[];
  /** The request's id, which the platform's operators can look up. */
  instance: string | undefined;
  /** From so many seconds on it may be tried again. */
  retryAfter?: number | undefined;
  /** Further members of the reply, such as the two figures of a count mismatch. */
  members: Readonly<Record<string, unknown>>;
}

const withoutWords = (code: Problem['code'], status: number): Problem => ({
  code,
  status,
  title: '',
  detail: '',
  faults: [],
  instance: undefined,
  members: {},
});

export const networkProblem: Problem = withoutWords('network', 0);

/** What to make of a reply that is no problem document: a gateway answered in the product's place. */
const codeOfStatus = (status: number): ProblemCode => {
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 413) return 'payload-too-large';
  if (status === 429) return 'too-many-requests';
  return status < 500 ? 'invalid-request' : 'unavailable';
};

const isProblem = (body: unknown): body is Record<string, unknown> & { code: ProblemCode } =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A failed reply's body as a problem. */
export const problemOf = (body: unknown, status: number): Problem => {
  if (!isProblem(body)) return withoutWords(codeOfStatus(status), status);
  const { code, title, detail, instance, errors, type: _type, status: _status, ...members } = body;
  return {
    code,
    status,
    title: textOf(title),
    detail: textOf(detail),
    faults: Array.isArray(errors) ? (errors as Fault[]) : [],
    instance: typeof instance === 'string' ? instance : undefined,
    members,
  };
};
