import { landingOf, onwardTo } from '../../../functions/session/landing.ts';

describe('after signing in', () => {
  it.each([
    '/portal',
    '/portal/',
    '/portal?from=2026-01-01#latest',
    '/portal/reports/WF2026',
    '/console/checks?q=%E9%9D%92',
    '/portal/../console',
  ])('a page is gone to: %s', (to) => {
    expect(onwardTo(to, '/portal')).toEqual({ status: 303, headers: { Location: to } });
  });

  it.each([
    '/v1/enterprises/91370781MA0010096R/reports/WF2026/pdf',
    '/portal/../v1/me',
    '/portal/%2e%2e/v1/me',
    '/./v1/me',
    '/%76%31/me',
    '/portals',
    '/verify/WF2026?code=A',
  ])('anything else is asked about first: %s', (to) => {
    const { status, headers, body } = onwardTo(to, '/console');
    expect([status, headers]).toEqual([200, undefined]);
    expect(body).toContain(`<a href="${to}">`);
    expect(body).toContain('<a href="/console">');
    expect(body).not.toMatch(/http-equiv|<script|autofocus/i);
  });

  it('the address is shown as text', () => {
    expect(onwardTo('/v1/a?b=<i>&c', '/portal').body).toContain('<code>/v1/a?b=&lt;i&gt;&amp;c</code>');
  });

  it('people begin where their role has pages', () => {
    expect(landingOf({ role: 'officer' })).toBe('/console');
    expect(() => landingOf({ role: 'department' })).toThrow('no-role');
  });
});
