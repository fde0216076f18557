import { cursorFrom, keyAfter } from '../../../shared/table/cursor.ts';

it('goes on where the page ended, in the partition of whoever asks', () => {
  const cursor = cursorFrom({ pk: 'ER#1', sk: '2026-03-02#WF1' });
  expect(keyAfter('ER#2', cursor)).toEqual({ pk: 'ER#2', sk: '2026-03-02#WF1' });
});

const encoded = (text: string) => Buffer.from(text).toString('base64url');

it.each([
  ['nothing', ''],
  ['no base64url', '%'],
  ['bytes that are no text', Buffer.from([0xff]).toString('base64url')],
  ['longer than a sort key may be', encoded('a'.repeat(1025))],
  ['longer than a sort key may be, in bytes', encoded('证'.repeat(342))],
])('that is %s is a fault of the caller', (_, cursor) => {
  expect(() => keyAfter('P', cursor)).toThrow(
    expect.objectContaining({
      code: 'invalid-request',
      extras: { errors: [expect.objectContaining({ pointer: '/query/cursor' })] },
    }),
  );
});

it('may be as long as a sort key', () => {
  expect(keyAfter('P', encoded('a'.repeat(1024)))?.sk).toHaveLength(1024);
});
