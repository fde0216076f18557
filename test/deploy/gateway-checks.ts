import { XLSX } from '../../shared/http/media-types.ts';
import { type ApiAnswer, callApi } from '../support/call-api.ts';

/** What only a deployed API can show: answers that API Gateway gives by itself, and what reaches it through all layers. */

export type Check = (baseUrl: string, tokenFor: (persona: string) => Promise<string>) => Promise<boolean>;

const isProblem = ({ status, headers, body }: ApiAnswer, expected: number, code: string): boolean =>
  status === expected &&
  body?.code === code &&
  body.status === expected &&
  body.instance !== '' &&
  headers.get('content-type')?.startsWith('application/problem+json') === true;

const pushTo = (domain: string) => `/v1/domains/${domain}/records`;
const DEPARTMENT = 'department:qz-scjg';
const OVER_THE_LIMIT = `{"records":["${'x'.repeat(10_500_000)}"]}`;

export const GATEWAY_CHECKS: Record<string, Check> = {
  'an unknown address is a problem': async (url) =>
    isProblem(await callApi(url, 'GET', '/v1/nothing'), 404, 'not-found'),
  'a method the address does not know is a problem': async (url) =>
    isProblem(await callApi(url, 'DELETE', '/v1/health'), 404, 'not-found'),
  'malformed JSON is a problem': async (url, tokenFor) => {
    const token = await tokenFor(DEPARTMENT);
    return isProblem(await callApi(url, 'POST', pushTo('21'), { token, body: '{"records":' }), 400, 'malformed-json');
  },
  'a missing parameter is named': async (url) => {
    const answer = await callApi(url, 'GET', '/v1/verify/WF20260302ABCDEFGHJKM');
    return isProblem(answer, 400, 'invalid-request') && answer.body.errors[0].pointer.startsWith('/query');
  },
  'no token is a problem': async (url) =>
    isProblem(await callApi(url, 'POST', pushTo('21'), { body: { records: [{}] } }), 401, 'unauthenticated'),
  'a forged token is a problem': async (url) =>
    isProblem(await callApi(url, 'GET', '/v1/reports', { token: 'a.b.c' }), 401, 'unauthenticated'),
  'a foreign domain is a problem': async (url, tokenFor) => {
    const token = await tokenFor(DEPARTMENT);
    return isProblem(
      await callApi(url, 'POST', pushTo('30'), { token, body: { records: [{}] } }),
      403,
      'foreign-domain',
    );
  },
  'a body over the limit is a problem': async (url, tokenFor) => {
    const token = await tokenFor(DEPARTMENT);
    return isProblem(
      await callApi(url, 'POST', pushTo('21'), { token, body: OVER_THE_LIMIT }),
      413,
      'payload-too-large',
    );
  },
  'the OpenAPI document is served': async (url) => {
    const { status, body } = await callApi(url, 'GET', '/v1/openapi.json');
    return (
      status === 200 && body.openapi.startsWith('3.1') && body.paths['/v1/reports'].post.operationId === 'issueReport'
    );
  },
  'the page of operations is served': async (url) => {
    const { status, text } = await callApi(url, 'GET', '/docs');
    return status === 200 && text.includes('/v1/reports');
  },
  'a workbook is served as bytes to who accepts one': async (url) => {
    const headers = { Accept: XLSX };
    const { status, text } = await callApi(url, 'GET', '/v1/templates/penalty.xlsx', { headers });
    return status === 200 && text.startsWith('PK\u0003\u0004');
  },
  'a table is served as text': async (url) => {
    const { status, text } = await callApi(url, 'GET', '/v1/templates/penalty.csv');
    return status === 200 && text.includes('行政处罚决定书文号');
  },
};
