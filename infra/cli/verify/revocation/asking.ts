/** What an authority says of one of its certificates. */
export type Said = { revoked: false } | { revoked: true; since: Date };

/** It could not be asked, or its answer settles nothing; for people. */
export class Unsettled extends Error {}

const PATIENCE_MS = 10_000;
/** Of a list of some hundred thousand certificates. */
const MOST_BYTES = 2 ** 26;

/** What an address that a certificate names answers. */
export const answerOf = async (
  fetch: typeof globalThis.fetch,
  address: string,
  init?: RequestInit,
): Promise<Buffer> => {
  const answer = await fetch(address, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) }).catch((cause: unknown) => {
    throw new Unsettled(`无法连接 ${address}`, { cause });
  });
  if (!answer.ok) throw new Unsettled(`${address} 答复 ${answer.status}`);
  const bytes = await answer.arrayBuffer().catch((cause: unknown) => {
    throw new Unsettled(`${address} 的答复中断`, { cause });
  });
  if (bytes.byteLength > MOST_BYTES) throw new Unsettled(`${address} 的答复过大`);
  return Buffer.from(bytes);
};

/** Said for now: neither of the past, which an attacker may have kept, nor of the future. */
export const isInForce = (from: Date, until: Date | undefined, now: Date): boolean =>
  from.getTime() <= now.getTime() + CLOCKS_DIFFER_MS && until !== undefined && until >= now;

const CLOCKS_DIFFER_MS = 300_000;
