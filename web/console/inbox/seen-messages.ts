import type { Me } from '../../ui/session/me.ts';

/** Up to which message somebody has read on this device; the platform keeps no such thing. */
const keyOf = ({ unit }: Pick<Me, 'unit'>): string => `xinzheng.messages-seen.${unit?.id ?? 'desk'}`;

/** Some browsers keep nothing, as in private windows. */
export const seenUntil = (me: Pick<Me, 'unit'>): string => {
  try {
    return localStorage.getItem(keyOf(me)) ?? '';
  } catch {
    return '';
  }
};

export const markSeen = (me: Pick<Me, 'unit'>, latest: string): void => {
  try {
    localStorage.setItem(keyOf(me), latest);
  } catch {
    // Then they count as new again.
  }
};

interface Dated {
  at: string;
}

export const newerThan = <M extends Dated>(messages: readonly M[], seen: string): M[] =>
  messages.filter(({ at }) => seen === '' || Date.parse(at) > Date.parse(seen));
