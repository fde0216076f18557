import type { Me } from './me.ts';

/** Sessions come and go; the person is who it was. */
export const isSamePerson = (one: Me, other: Me): boolean =>
  one.role === other.role && one.name === other.name && one.uscc === other.uscc && one.unit?.id === other.unit?.id;
