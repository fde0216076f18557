import * as z from 'zod';
import { Refusal } from '../push/refusal.ts';
import { Retryable, retryAfterMs } from '../push/retry.ts';

/** RFC 9457, as far as a person needs it; of its own members those that a command acts on. */
const ProblemReply = z.looseObject({
  code: z.string().default('unknown'),
  title: z.string().default('平台拒绝了请求'),
  detail: z.string().default(''),
  instance: z.string().optional(),
});
export type ProblemReply = z.output<typeof ProblemReply>;

/** The platform refused the request; the problem says why. */
export class RefusedRequest extends Refusal {
  constructor(
    message: string,
    readonly problem: ProblemReply | undefined,
  ) {
    super(message);
    this.name = 'RefusedRequest';
  }
}

/** The body of a good answer. A busy platform may be asked again; any other refusal is final. */
export const contentOf = async (response: Response): Promise<Buffer> => {
  const { status, ok, headers } = response;
  const content = await bytesOf(response);
  if (ok) return content;
  const problem = problemIn(content);
  if (status === 429 || status >= 500)
    throw new Retryable(described(status, problem), retryAfterMs(headers.get('retry-after')));
  throw new RefusedRequest(described(status, problem), problem);
};

export const parsed = <T extends z.ZodType>(content: Buffer, schema: T): z.output<T> => {
  const { success, data, error } = schema.safeParse(jsonIn(content));
  if (!success) throw new Refusal('平台的答复不符合接口约定，平台与本程序的版本可能不一致', { cause: error });
  return data;
};

const bytesOf = async (response: Response): Promise<Buffer> => {
  try {
    return Buffer.from(await response.arrayBuffer());
  } catch (cause) {
    throw new Retryable('与平台的连接中断', undefined, { cause });
  }
};

/** Undefined where the reply is not JSON, such as a proxy's page. */
const jsonIn = (content: Buffer): unknown => {
  try {
    return JSON.parse(content.toString());
  } catch {
    return undefined;
  }
};

const problemIn = (content: Buffer): ProblemReply | undefined => ProblemReply.safeParse(jsonIn(content)).data;

const described = (status: number, problem: ProblemReply | undefined): string => {
  if (problem === undefined) return `平台拒绝了请求（HTTP ${status}）`;
  const { title, detail, code, instance } = problem;
  const request = instance === undefined ? '' : `，请求编号 ${instance}`;
  return `${title}${detail === '' ? '' : `：${detail}`}（${code}${request}）`;
};
