import { admitted } from '../../../web/ui/upload/admitted.ts';

const file = (name: string, size: number) => ({ name, size });
const LIMITS = { room: 2, maxBytes: 100 };

it('takes what fits', () =>
  expect(admitted([file('a', 100), file('b', 1)], LIMITS)).toMatchObject({
    taken: [{ name: 'a' }, { name: 'b' }],
    tooMany: false,
  }));

it('leaves out what is too large, and takes the next in its place', () => {
  const { taken, tooLarge, tooMany } = admitted([file('a', 101), file('b', 1), file('c', 1)], LIMITS);
  expect([taken, tooLarge].map((files) => files.map(({ name }) => name))).toEqual([['b', 'c'], ['a']]);
  expect(tooMany).toBe(false);
});

it.each([0, -1])('takes nothing where there is no room: %i', (room) =>
  expect(admitted([file('a', 1)], { ...LIMITS, room })).toMatchObject({ taken: [], tooMany: true }),
);
