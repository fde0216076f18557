import { idempotencyKeys } from '../../../web/api/idempotency-key.ts';

const numbered = () => {
  let count = 0;
  return idempotencyKeys(() => `key-${++count}`);
};

it('repeats the key while the input is the same', () => {
  const keys = numbered();
  expect([keys.keyFor({ a: 1 }), keys.keyFor({ a: 1 })]).toEqual(['key-1', 'key-1']);
});

it('takes a new key for changed input, which the platform would refuse under the old one', () => {
  const keys = numbered();
  expect([keys.keyFor({ a: 1 }), keys.keyFor({ a: 2 })]).toEqual(['key-1', 'key-2']);
});

it('takes a new key after success: the same again is meant again', () => {
  const keys = numbered();
  keys.keyFor(undefined);
  keys.succeeded();
  expect(keys.keyFor(undefined)).toBe('key-2');
});

it('makes keys that the API takes, all different', () => {
  const made = new Set(Array.from({ length: 100 }, () => idempotencyKeys().keyFor({})));
  expect(made.size).toBe(100);
  for (const key of made) expect(key).toMatch(/^[0-9a-f]{32}$/);
});
