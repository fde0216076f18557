/** Long enough for a list with its filters; several sign-ins under way must fit into the headers of one request (10 KB). */
const LONGEST = 600;

/**
 * Visible ASCII: no space, no line break, nothing a header could end at. Without the backslash, which browsers read as a slash,
 * and the quotation mark, which they never leave as it is: kept for the way back it would take twice the room.
 */
const PLAIN = /^\/[\x21\x23-\x5b\x5d-\x7e]*$/;

/** Coming back to these would sign in again, and again. */
const SIGNING_IN = ['/sign-in', '/signed-in'];

const NOWHERE = 'https://own.invalid';

/** Whether an address is a path of this platform, as a browser would understand it; `//host` is another site's. */
export const isOwnPath = (to: string): boolean => {
  if (to.length > LONGEST || !PLAIN.test(to) || to.startsWith('//')) return false;
  if (!URL.canParse(to, NOWHERE)) return false;
  const { origin, pathname } = new URL(to, NOWHERE);
  return origin === NOWHERE && !pathname.startsWith('//') && !SIGNING_IN.includes(pathname);
};
