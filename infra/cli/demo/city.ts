import { randomUUID } from 'node:crypto';
import { type Instant, toInstant } from '../../../shared/calendar/dates.ts';
import { startStack } from '../../local/stack.ts';
import { type Answer, callApi } from '../call-api.ts';
import { accessToken, baseUrl } from '../session.ts';

type Expected = number | readonly number[];

/** Where a story takes place: the stack on `PORT` if one runs there, or else a fresh one. */
export interface City {
  url: string;
  /** The reply to one call that is answered as the story expects; anything else ends the story. */
  ask<Reply>(persona: string | null, call: string, expected: Expected, body?: unknown): Promise<Reply>;
  now(): Promise<Instant>;
  /** Moves the business clock of a fresh stack. That of a running one is not the story's to move. */
  wait(until: Instant): Promise<void>;
  stop(): Promise<void>;
}

interface Place {
  url: string;
  tokenFor(persona: string): Promise<string>;
  moveTo(instant: Instant): void;
  stop(): Promise<void>;
}

export const openCity = async (): Promise<City> => {
  const { url, tokenFor, moveTo, stop } = await place();
  const now = async () => toInstant(done(await callApi<{ now: string }>(url, 'GET', '/__local/clock'), 200).now);
  return {
    ...{ url, stop, now },
    ask: async <Reply>(persona: string | null, call: string, expected: Expected, body?: unknown) => {
      const [method, path] = call.split(' ') as [string, string];
      const token = persona === null ? undefined : await tokenFor(persona);
      // Every POST takes one; those that need none let it be.
      const headers: Record<string, string> = method === 'POST' ? { 'Idempotency-Key': randomUUID() } : {};
      return done(await callApi<Reply>(url, method, path, { token, body, headers }), expected);
    },
    wait: async (until) => {
      if (until > (await now())) moveTo(until);
    },
  };
};

const place = async (): Promise<Place> => {
  const running = await fetch(`${baseUrl()}/v1/health`).then(
    (response) => response.ok,
    () => false,
  );
  if (running) return { url: baseUrl(), tokenFor: accessToken, moveTo: () => undefined, stop: async () => undefined };
  console.log('没有运行中的信证，先启动一座示例城市……');
  const stack = await startStack({ port: 0 });
  return { ...stack, moveTo: (instant) => stack.clock.moveTo(new Date(instant)) };
};

const done = <Reply>(answer: Answer<Reply>, expected: Expected): Reply => {
  if ([expected].flat().includes(answer.status)) return answer.body;
  throw new Error(`意外的答复 ${answer.status}：${answer.text}`);
};

export const say = (text: string): void => console.log(text);

/** What the story says is so has to be so. */
export const expectSame = (what: string, actual: unknown, expected: unknown): void => {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  throw new Error(`${what}应为 ${JSON.stringify(expected)}，实为 ${JSON.stringify(actual)}`);
};
