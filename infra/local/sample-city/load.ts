import * as z from 'zod';
import { shortDigest } from '../../../shared/digest.ts';
import type { Registry } from '../../../shared/domains/registry.ts';
import { weifang } from '../../../shared/domains/weifang.ts';
import { inParallel } from '../../../shared/table/in-parallel.ts';
import { type Feed, sampleCity } from './city.ts';

export interface Loading {
  /** Of the running stack, without a path. */
  url: string;
  tokenFor: (persona: string) => Promise<string>;
  now: Date;
  /** The registry is code, so an empty city needs nothing loaded. */
  empty: boolean;
  registry?: Registry;
}

type Post = (persona: string, path: string, body: unknown) => Promise<void>;

const AT_ONCE = 8;
const BATCH = 500;

/**
 * Pushes and declares the sample city through the product's own API, as its units would.
 * A load that was cut short is repeated with the same `now`: every request then has its former Idempotency-Key and body.
 */
export const loadSampleCity = async ({ url, tokenFor, now, empty, registry = weifang }: Loading): Promise<void> => {
  if (empty) return;
  const city = sampleCity(registry, now);
  const post = poster(url, tokenFor);
  await inParallel([...city.enterprises], AT_ONCE, async ([registrar, enterprises]) => {
    for (const batch of batches(enterprises))
      await post(`department:${registrar}`, '/v1/enterprises', { enterprises: batch });
  });
  await inParallel(city.feeds, AT_ONCE, (feed) => loadFeed(feed, post));
};

/** All versions are distinct, so the number declared is the number sent; the platform refuses it if it holds another. */
const loadFeed = async ({ domain, unit, records, declaration }: Feed, post: Post): Promise<void> => {
  const persona = `department:${unit}`;
  for (const batch of batches(records)) await post(persona, `/v1/domains/${domain}/records`, { records: batch });
  if (declaration !== null)
    await post(persona, `/v1/domains/${domain}/declarations`, { ...declaration, records: records.length });
};

const batches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, i) => rows.slice(i * BATCH, (i + 1) * BATCH));

const poster = (url: string, tokenFor: Loading['tokenFor']): Post => {
  const tokens = new Map<string, Promise<string>>();
  const tokenOnce = (persona: string): Promise<string> => {
    const token = tokens.get(persona) ?? tokenFor(persona);
    tokens.set(persona, token);
    return token;
  };
  return async (persona, path, body) => {
    const response = await fetch(new URL(path, url), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokenOnce(persona)}`,
        'content-type': 'application/json',
        'idempotency-key': `sample-city-${shortDigest([persona, path, body], 26)}`,
      },
      body: JSON.stringify(body),
    });
    refuseFailure(`${persona} POST ${path}`, response.status, await response.text());
  };
};

const Rows = z.object({ results: z.array(z.looseObject({ status: z.string() })).default([]) });

/** A sample that is refused, whole or in one row, is a fault of the sample or of the platform: never passed over. */
const refuseFailure = (request: string, status: number, reply: string): void => {
  if (status < 200 || status > 299)
    throw new Error(`样例城市装载失败：${request} 答复 ${status} ${reply.slice(0, 2000)}`);
  const rejected = Rows.parse(JSON.parse(reply)).results.filter((row) => row.status === 'rejected');
  if (rejected.length > 0)
    throw new Error(
      `样例城市装载失败：${request} 有 ${rejected.length} 行被拒：${JSON.stringify(rejected.slice(0, 5))}`,
    );
};
