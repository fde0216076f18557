import { outcomeOf } from '../../../web/api/outcome.ts';
import { networkProblem } from '../../../web/api/problem.ts';

const reply = <T>(status: number, rest: { data?: T; error?: unknown }, headers = {}) =>
  Promise.resolve({ ...rest, response: new Response(null, { status, headers }) });

it('is what was answered', async () =>
  expect(await outcomeOf(reply(200, { data: { a: 1 } }))).toEqual({ data: { a: 1 } }));

it('is why not', async () => {
  const { problem } = await outcomeOf(reply(429, { error: { code: 'quota-exceeded' } }, { 'Retry-After': '30' }));
  expect(problem).toMatchObject({ code: 'quota-exceeded', status: 429, retryAfter: 30 });
});

it('is a problem of the network where nobody answered', async () =>
  expect(await outcomeOf(Promise.reject(new TypeError('Failed to fetch')))).toEqual({ problem: networkProblem }));

it('is nothing where the page has gone away', async () => {
  const aborted = new DOMException('gone', 'AbortError');
  await expect(outcomeOf(Promise.reject(aborted))).rejects.toBe(aborted);
});
