import { hash, randomBytes } from 'node:crypto';
import { Problem } from '../problem.ts';
import {
  type Element,
  firstElement,
  integer,
  memberAt,
  membersOf,
  objectId,
  octetString,
  sequence,
  TAG,
  value,
} from './der.ts';

/** A token (RFC 3161) that says at what time a signature existed. */
export type TimeStamp = (signature: Uint8Array) => Promise<Uint8Array>;

/** How large a token may be: those of public authorities, with their certificates, have 3 to 7 KB. */
export const MOST_TOKEN_BYTES = 10_000;
const PATIENCE_MS = 5000;

const SHA256 = sequence(objectId('2.16.840.1.101.3.4.2.1'));
const CERTIFICATES_PLEASE = value(TAG.boolean, Buffer.of(0xff));

/** By the authority at an address of HTTP. One that is away, or answers for something else, is a 503: nothing was issued. */
export const timeStampBy =
  (url: string, send: typeof fetch = fetch): TimeStamp =>
  async (signature) => {
    const digest = hash('sha256', signature, 'buffer');
    const nonce = integer(randomBytes(16));
    const imprint = sequence(SHA256, octetString(digest));
    const request = sequence(integer(Buffer.of(1)), imprint, nonce, CERTIFICATES_PLEASE);
    try {
      return tokenIn(await answerOf(url, request, send), digest, nonce);
    } catch (cause) {
      throw new Problem('unavailable', '时间戳服务暂不可用，请稍后重试', { retryAfterSeconds: 5 }, { cause });
    }
  };

const answerOf = async (url: string, request: Uint8Array, send: typeof fetch): Promise<Uint8Array> => {
  const answer = await send(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/timestamp-query', Accept: 'application/timestamp-reply' },
    body: new Uint8Array(request),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!answer.ok) throw new Error(`the time stamp authority answered ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

/** PKIStatus (RFC 3161 2.4.2): granted, granted with modifications. */
const GRANTED: readonly number[] = [0, 1];

const tokenIn = (answer: Uint8Array, digest: Buffer, nonce: Buffer): Uint8Array => {
  const [status, token] = membersOf(firstElement(answer));
  if (status === undefined || token === undefined || !GRANTED.includes(memberAt(status, 0).content[0] ?? -1))
    throw new Error('the time stamp authority refused');
  if (token.whole.length > MOST_TOKEN_BYTES) throw new Error(`a time stamp of ${token.whole.length} bytes`);
  const info = timeStampInfo(token);
  if (!digest.equals(memberAt(info, 2, 1).content) || !membersOf(info).some(({ whole }) => nonce.equals(whole)))
    throw new Error('the time stamp is for something else');
  return token.whole;
};

/** TSTInfo (2.4.2: version, policy, message imprint, serial number, time, …): the content of the signed message a token is. */
const timeStampInfo = (token: Element): Element => {
  // ContentInfo, [0] SignedData, encapContentInfo, [0] an octet string.
  const octets = memberAt(token, 1, 0, 2, 1, 0);
  // The message may be in BER, where a string comes in parts.
  const inParts = octets.tag === (TAG.octetString | 0x20);
  return firstElement(inParts ? Buffer.concat(membersOf(octets).map(({ content }) => content)) : octets.content);
};
