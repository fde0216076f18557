import { throttle } from '../../../infra/local/gateway/throttle.ts';

const bucket = () => {
  let time = 0;
  const mayPass = throttle({ perSecond: 2, burst: 3 }, () => time);
  const pass = (count: number, name = 'a') => Array.from({ length: count }, () => mayPass(name));
  return { pass, wait: (milliseconds: number) => (time += milliseconds) };
};

it('lets a burst pass, then as many as come in a second', () => {
  const { pass, wait } = bucket();
  expect(pass(4)).toEqual([true, true, true, false]);
  wait(500);
  expect(pass(2)).toEqual([true, false]);
});

it('saves up no more than a burst', () => {
  const { pass, wait } = bucket();
  pass(3);
  wait(60_000);
  expect(pass(4)).toEqual([true, true, true, false]);
});

it('being refused costs nothing', () => {
  const { pass, wait } = bucket();
  pass(50);
  wait(500);
  expect(pass(1)).toEqual([true]);
});

it('keeps names apart', () => {
  const { pass } = bucket();
  pass(3);
  expect(pass(1, 'b')).toEqual([true]);
});
