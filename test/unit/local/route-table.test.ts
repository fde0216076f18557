import { type Operation, operationsOf, routeTable } from '../../../infra/local/gateway/route-table.ts';
import type { Route } from '../../../shared/http/route.ts';

const route = (method: Route['method'], path: string): Route => ({
  method,
  path,
  summary: path,
  callers: 'anyone',
  reply: { status: 200, description: '' },
});

const handler = async () => ({ statusCode: 200, body: '' });

const operations: Operation[] = operationsOf(
  {
    list: route('GET', '/v1/reports'),
    issue: route('POST', '/v1/reports'),
    get: route('GET', '/v1/reports/{no}'),
    latest: route('GET', '/v1/reports/latest'),
    pdf: route('GET', '/v1/reports/{no}/pdf'),
    start: route('GET', '/'),
    portal: route('GET', '/portal'),
    within: route('GET', '/portal/{proxy+}'),
  },
  {
    ...{ list: handler, issue: handler, get: handler, latest: handler, pdf: handler },
    ...{ start: handler, portal: handler, within: handler },
  },
);

describe('the route table', () => {
  const match = routeTable(operations);

  it.each([
    ['GET', '/v1/reports', 'list', {}],
    ['POST', '/v1/reports', 'issue', {}],
    ['GET', '/v1/reports/WF1', 'get', { no: 'WF1' }],
    ['GET', '/v1/reports/latest', 'latest', {}],
    ['GET', '/v1/reports/WF1/pdf', 'pdf', { no: 'WF1' }],
    ['GET', '/', 'start', {}],
    ['GET', '/portal', 'portal', {}],
    ['GET', '/portal/reports', 'within', { proxy: 'reports' }],
    ['GET', '/portal/reports/WF1', 'within', { proxy: 'reports/WF1' }],
    ['GET', '/portal//a', 'within', { proxy: '/a' }],
    // As on API Gateway: a slash at the end is not looked at.
    ['GET', '/v1/reports/', 'list', {}],
    ['GET', '/portal/', 'portal', {}],
    ['GET', '/portal/reports/', 'within', { proxy: 'reports' }],
  ])('%s %s is %s', (method, path, name, pathParameters) => {
    expect(match(method, path)).toMatchObject({ found: 'operation', operation: { name }, pathParameters });
  });

  it.each(['/v1', '/v1/', '/portals', '/v1/reports//pdf', '/v1/Reports', '/v1/reports/WF1/pdf/x'])(
    'knows no %s',
    (path) => {
      expect(match('GET', path)).toEqual({ found: 'nothing' });
    },
  );

  it('says which methods an address has', () => {
    expect(match('DELETE', '/v1/reports')).toEqual({ found: 'other-methods', allowed: ['GET', 'HEAD', 'POST'] });
  });

  it('takes whatever is left where an operation does: what else is asked there, is asked of nothing', () => {
    const rest = routeTable([...operations, ...operationsOf({ rest: route('GET', '/{proxy+}') }, { rest: handler })]);
    const left = { found: 'operation', operation: { name: 'rest' }, pathParameters: { proxy: 'v1/nothing' } };
    expect(rest('GET', '/v1/nothing')).toMatchObject(left);
    expect(rest('POST', '/v1/nothing')).toEqual({ found: 'nothing' });
    expect(rest('GET', '/portal/reports')).toMatchObject({ operation: { name: 'within' } });
    expect(rest('DELETE', '/v1/reports')).toMatchObject({ found: 'other-methods' });
  });

  it('refuses a route that nobody handles', () => {
    expect(() => operationsOf({ lost: route('GET', '/lost') }, {})).toThrow('lost');
  });
});
