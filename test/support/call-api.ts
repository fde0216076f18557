import { type Answer, callApi as call } from '../../infra/cli/call-api.ts';

/** As it came, of any shape: what a test takes it for is what it asserts. */
type Reply = ReturnType<typeof JSON.parse>;

export type ApiAnswer = Answer<Reply>;

export const callApi = (...args: Parameters<typeof call>): Promise<ApiAnswer> => call<Reply>(...args);
