import type { X509Certificate } from 'node:crypto';
import { Certificate } from 'pkijs';
import type { GenuineFile } from '../check-file.ts';
import { NotGenuine } from '../signature-of.ts';
import { revocationAddresses } from './addresses.ts';
import { answerOf, type Said, Unsettled } from './asking.ts';
import { saidByList } from './by-list.ts';
import { questionOn, saidByResponder } from './by-responder.ts';

/** Whether the certificates of a file have been revoked, as far as their authorities tell. */
export type Revocation =
  | { state: 'good' }
  /** A certificate names nobody to be asked. */
  | { state: 'no-address' }
  | { state: 'unsettled'; reason: string }
  /** Only after a trusted time stamp saw the signature, which is good therefore. */
  | { state: 'revoked-later'; since: Date };

type Fetch = typeof globalThis.fetch;

/** Asks for each certificate below the root; the first that is not known to be good decides. Throws `NotGenuine` for one that was revoked. */
export const revocationOf = async (
  { certificates, timeStamp }: Pick<GenuineFile, 'certificates' | 'timeStamp'>,
  fetch: Fetch,
  now: Date,
): Promise<Revocation> => {
  const found: Revocation[] = [];
  for (const [index, issuer] of certificates.slice(1).entries()) {
    const certificate = certificates[index] as X509Certificate;
    const said = await saidOf(certificate, issuer, fetch, now);
    if (!('revoked' in said)) found.push(said);
    else if (said.revoked) found.push(afterTimeStamp(certificate, said.since, timeStamp));
  }
  return found[0] ?? { state: 'good' };
};

/** The signer may say any time: only somebody else's word, and a trusted one, shows that a signature was there before. */
const afterTimeStamp = (certificate: X509Certificate, since: Date, timeStamp: GenuineFile['timeStamp']): Revocation => {
  if (timeStamp?.trusted === true && timeStamp.at < since) return { state: 'revoked-later', since };
  throw new NotGenuine(
    `证书已被吊销（${since.toISOString().slice(0, 10)} 起），且没有可信的时间戳证明签名在此之前：${certificate.subject}`,
  );
};

type Answered = Said | Extract<Revocation, { state: 'no-address' | 'unsettled' }>;

/** The first answer that settles it; where there is none, why the last does not. */
const saidOf = async (own: X509Certificate, above: X509Certificate, fetch: Fetch, now: Date): Promise<Answered> => {
  const [certificate, issuer] = [Certificate.fromBER(own.raw), Certificate.fromBER(above.raw)];
  const { lists, responders } = revocationAddresses(certificate);
  const ways = [
    ...lists.map((address) => async () => saidByList(await answerOf(fetch, address), certificate, issuer, now)),
    ...responders.map((address) => async () => {
      const [body, headers] = [await questionOn(certificate, issuer), { 'Content-Type': 'application/ocsp-request' }];
      const answer = await answerOf(fetch, address, { method: 'POST', body, headers });
      return saidByResponder(answer, certificate, issuer, now);
    }),
  ];
  let answered: Answered = { state: 'no-address' };
  for (const ask of ways) {
    answered = await ask().catch(unsettled);
    if ('revoked' in answered) return answered;
  }
  return answered;
};

const unsettled = (failure: unknown): Answered => {
  if (failure instanceof Unsettled) return { state: 'unsettled', reason: failure.message };
  throw failure;
};
