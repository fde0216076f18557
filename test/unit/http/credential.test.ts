import { accessTokenOf, cookiesOf } from '../../../shared/http/credential.ts';

const SESSION = '__Host-xinzheng=s.e.s';
const asking = (headers: Record<string, string>, httpMethod = 'GET') => accessTokenOf({ httpMethod, headers });
const refusal = (headers: Record<string, string>, httpMethod = 'GET') => {
  try {
    return asking(headers, httpMethod);
  } catch (problem) {
    return (problem as { code: string }).code;
  }
};

describe('the cookie', () => {
  it('says who calls', () => expect(asking({ cookie: SESSION })).toBe('s.e.s'));

  it('is needed where there is no header', () => expect(refusal({})).toBe('unauthenticated'));

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('does not suffice to change something: %s', (method) => {
    expect(refusal({ cookie: SESSION }, method)).toBe('forbidden');
    expect(refusal({ cookie: SESSION, 'x-xinzheng': '0' }, method)).toBe('forbidden');
    expect(asking({ cookie: SESSION, 'x-xinzheng': '1' }, method)).toBe('s.e.s');
  });

  it.each(['GET', 'HEAD', 'POST'])('does not count for a page of another site: %s', (method) => {
    const headers = { cookie: SESSION, 'x-xinzheng': '1', 'sec-fetch-site': 'cross-site' };
    expect(refusal(headers, method)).toBe('forbidden');
  });

  it.each(['same-origin', 'same-site', 'none'])('counts for %s', (site) => {
    expect(asking({ cookie: SESSION, 'sec-fetch-site': site })).toBe('s.e.s');
  });
});

describe('the header', () => {
  it('wins', () => expect(asking({ cookie: SESSION, authorization: 'Bearer a.b.c' })).toBe('a.b.c'));

  it.each(['', 'Basic abc', 'Bearer abc', 'a.b.c'])('wins even where it is no token: “%s”', (authorization) => {
    expect(refusal({ cookie: SESSION, authorization })).toBe('unauthenticated');
  });

  it('needs nothing beside it, from wherever it comes', () => {
    expect(asking({ authorization: 'Bearer a.b.c', 'sec-fetch-site': 'cross-site' }, 'POST')).toBe('a.b.c');
  });
});

it('who may change cookies is asked for the same header', () => {
  expect(() => cookiesOf({ httpMethod: 'POST', headers: {} })).toThrow('X-Xinzheng');
  expect(cookiesOf({ httpMethod: 'POST', headers: { cookie: SESSION, 'x-xinzheng': '1' } }).names).toEqual([
    'xinzheng',
  ]);
  expect(cookiesOf({ httpMethod: 'GET', headers: {} }).names).toEqual([]);
});
