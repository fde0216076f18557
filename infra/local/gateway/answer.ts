import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { problemReply } from '../../../shared/http/problem-reply.ts';
import { toResult } from '../../../shared/http/reply.ts';
import type { Problem } from '../../../shared/problem.ts';
import { compressed } from './compressed.ts';

/** A refusal of the gateway itself, in the words and form the functions use. */
export const gatewayProblem = (
  problem: Problem,
  requestId: string,
  headers: Record<string, string> = {},
): APIGatewayProxyResult => {
  const reply = problemReply(problem, requestId);
  return toResult({ ...reply, headers: { ...reply.headers, ...headers } }, requestId);
};

/** Writes what a function answered; a HEAD request gets the headers alone. */
export const sendResult = async (
  req: IncomingMessage,
  res: ServerResponse,
  result: APIGatewayProxyResult,
): Promise<void> => {
  const whole = Buffer.from(result.body, result.isBase64Encoded === true ? 'base64' : 'utf8');
  const { body, headers: encoding } = await compressed(whole, req.headers['accept-encoding']?.toString());
  const headers = { ...result.headers, ...result.multiValueHeaders, ...encoding };
  for (const [name, value] of Object.entries(headers))
    res.setHeader(name, Array.isArray(value) ? value.map(String) : String(value));
  res.setHeader('Content-Length', body.length);
  res.statusCode = result.statusCode;
  res.end(req.method === 'HEAD' ? undefined : body);
};
