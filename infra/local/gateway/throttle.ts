/** As API Gateway limits a method: so many requests a second, and so many at once after a pause. */
export interface Limits {
  perSecond: number;
  burst: number;
}

/** A token bucket for each name. Tells whether one more request may pass now. */
export const throttle = ({ perSecond, burst }: Limits, now: () => number = () => performance.now()) => {
  const buckets = new Map<string, { left: number; at: number }>();
  return (name: string): boolean => {
    const time = now();
    const { left, at } = buckets.get(name) ?? { left: burst, at: time };
    const filled = Math.min(burst, left + ((time - at) / 1000) * perSecond);
    buckets.set(name, { left: filled >= 1 ? filled - 1 : filled, at: time });
    return filled >= 1;
  };
};
