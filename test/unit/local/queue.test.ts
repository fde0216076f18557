import type { SQSEvent } from 'aws-lambda';
import { localQueue } from '../../../infra/local/queue.ts';

const settings = { timeoutSeconds: 60, firstPauseMs: 1 };
const failed = ({ Records }: SQSEvent) => ({
  batchItemFailures: Records.map(({ messageId }) => ({ itemIdentifier: messageId })),
});
const NONE = { batchItemFailures: [] };

const until = async (holds: () => boolean) => {
  for (let i = 0; i < 500 && !holds(); i++) await new Promise((resume) => setTimeout(resume, 2));
  expect(holds()).toBe(true);
};

const silently = () => jest.spyOn(console, 'error').mockImplementation(() => undefined);

it('gives a message again until it is done with, thrown or reported', async () => {
  const logged = silently();
  const bodies: string[] = [];
  const queue = localQueue(async (event) => {
    bodies.push(event.Records[0]?.body ?? '');
    if (bodies.length === 1) throw new Error('crash');
    return bodies.length === 2 ? failed(event) : NONE;
  }, settings);
  queue.send('file');
  await until(() => bodies.length === 3);
  await new Promise((resume) => setTimeout(resume, 30));
  expect(bodies).toEqual(['file', 'file', 'file']);
  await queue.stop();
  logged.mockRestore();
});

it('gives up after so many attempts, and says so', async () => {
  const logged = silently();
  let attempts = 0;
  const queue = localQueue(
    async (event) => {
      attempts++;
      return failed(event);
    },
    { ...settings, attempts: 3 },
  );
  queue.send('file');
  await until(() => logged.mock.calls.length === 1);
  expect([attempts, String(logged.mock.calls[0])]).toEqual([3, expect.stringContaining('"body":"file"')]);
  await queue.stop();
  logged.mockRestore();
});

it('gives no more messages at once than it is told to, and all of them in the end', async () => {
  let [underWay, most, done] = [0, 0, 0];
  const queue = localQueue(
    async () => {
      most = Math.max(most, ++underWay);
      await new Promise((resume) => setTimeout(resume, 2));
      underWay--;
      done++;
      return NONE;
    },
    { ...settings, atOnce: 2 },
  );
  for (let i = 0; i < 7; i++) queue.send(String(i));
  await until(() => done === 7);
  expect(most).toBe(2);
  await queue.stop();
});

it('stops: what is under way is told that its time is up, and nothing is given again', async () => {
  let attempts = 0;
  let left = Number.NaN;
  const queue = localQueue(async (event, { getRemainingTimeInMillis }) => {
    attempts++;
    expect(getRemainingTimeInMillis()).toBeGreaterThan(50_000);
    await new Promise((resume) => setTimeout(resume, 20));
    left = getRemainingTimeInMillis();
    return failed(event);
  }, settings);
  queue.send('file');
  await queue.stop();
  await new Promise((resume) => setTimeout(resume, 20));
  expect([attempts, left]).toEqual([1, 0]);
});
