import { requestAddress } from '../../../web/api/request-address.ts';

it.each([
  ['nothing to fill in', '/v1/me', {}, '/v1/me'],
  ['names in the path', '/v1/a/{one}/b/{two}', { path: { one: 'x', two: 'y' } }, '/v1/a/x/b/y'],
  [
    'what would be another path',
    '/v1/a/{id}',
    { path: { id: '../b?c#d/e 罚' } },
    '/v1/a/..%2Fb%3Fc%23d%2Fe%20%E7%BD%9A',
  ],
  ['a query', '/v1/a', { query: { limit: 5, q: 'a&b=罚', on: true } }, '/v1/a?limit=5&q=a%26b%3D%E7%BD%9A&on=true'],
  ['what is not said', '/v1/a', { query: { cursor: undefined, month: null } }, '/v1/a'],
  ['what is said to be nothing', '/v1/a', { query: { domains: '' } }, '/v1/a?domains='],
  ['a list', '/v1/a', { query: { unit: ['x', 'y'] } }, '/v1/a?unit=x&unit=y'],
])('takes %s', (_, template, parameters, expected) => expect(requestAddress(template, parameters)).toBe(expected));
