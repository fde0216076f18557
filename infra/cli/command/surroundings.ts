import type { Connection } from '../platform/client.ts';
import type { Output } from '../push/show.ts';

/** What a command works with; a test gives its own. */
export interface Surroundings {
  /** Who the user said to be at `login`. */
  persona?: string | undefined;
  baseUrl: () => string;
  accessToken: Connection['accessToken'];
  fetch: Connection['fetch'];
  wait?: Connection['wait'];
  out: Output;
  err: Output;
}
