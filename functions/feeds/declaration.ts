import {
  type Day,
  earlier,
  endOfDay,
  type Instant,
  inShanghai,
  isDay,
  startOfDay,
  toInstant,
} from '../../shared/calendar/dates.ts';
import { Problem } from '../../shared/problem.ts';

/** A stretch of time a unit vouches for: from its first instant up to, and without, its end. */
export interface Stretch {
  from: Instant;
  through: Instant;
}

/** A day counts whole; the end of a day that is not over yet is now. */
export const stretchOf = (declared: { from: string; through: string }, now: Instant): Stretch => {
  const from = isDay(declared.from) ? startOfDay(declared.from) : toInstant(declared.from);
  const end = isDay(declared.through) ? endOfDay(declared.through) : toInstant(declared.through);
  const today = isDay(declared.through) && startOfDay(declared.through as Day) <= now;
  return { from, through: today && end > now ? now : end };
};

/** What the unit's part is complete for once the stretch is added to what it declared before; throws where it cannot be added. */
export const extended = (
  held: { completeFrom?: Instant; completeThrough?: Instant },
  stretch: Stretch,
  now: Instant,
): Stretch => {
  if (stretch.through > now)
    throw new Problem('future-declaration', `截止时间 ${inShanghai(stretch.through)} 晚于当前时间 ${inShanghai(now)}`);
  if (stretch.through <= stretch.from)
    throw new Problem('invalid-request', '截止时间 through 应晚于起始时间 from', {
      errors: [{ pointer: '/through', code: 'dates-out-of-order', message: '截止时间 through 应晚于起始时间 from' }],
    });
  if (held.completeFrom === undefined || held.completeThrough === undefined) return stretch;
  if (stretch.from > held.completeThrough)
    throw new Problem('declaration-gap', `上次申报截至 ${inShanghai(held.completeThrough)}，本次须从该时刻或更早开始`, {
      members: { declaredThrough: inShanghai(held.completeThrough), from: inShanghai(stretch.from) },
    });
  if (stretch.through <= held.completeThrough)
    throw new Problem(
      'declaration-gap',
      `上次申报已截至 ${inShanghai(held.completeThrough)}，本次截止时间应晚于该时刻`,
      {
        members: { declaredThrough: inShanghai(held.completeThrough), through: inShanghai(stretch.through) },
      },
    );
  return {
    from: earlier(stretch.from, held.completeFrom),
    through: stretch.through,
  };
};

/** A request repeated within this time is the same declaration, though the end of "today" has moved on meanwhile. */
const REPEATED_WITHIN_MS = 600_000;

/** Whether a declaration with the content of an earlier one is that one sent again, and not the next one. */
export const repeats = (earlier: { stretch: Stretch; declaredAt: Instant }, stretch: Stretch, now: Instant): boolean =>
  earlier.stretch.through === stretch.through || Date.parse(now) - Date.parse(earlier.declaredAt) < REPEATED_WITHIN_MS;
