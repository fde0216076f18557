import { networkProblem, type Problem, problemOf } from './problem.ts';

/** What the client resolves to. */
export interface ClientReply<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

export type Outcome<T> = { data: T; problem?: never } | { data?: never; problem: Problem };

/** A request's end: what was answered, or why nothing was. Never rejects, unless the request was aborted. */
export const outcomeOf = async <T>(request: Promise<ClientReply<T>>): Promise<Outcome<T>> => {
  try {
    const { data, error, response } = await request;
    if (response.ok) return { data: data as T };
    return { problem: { ...problemOf(error, response.status), retryAfter: retryAfterOf(response) } };
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    return { problem: networkProblem };
  }
};

const retryAfterOf = ({ headers }: Response): number | undefined => {
  const seconds = Number(headers.get('Retry-After') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
};
