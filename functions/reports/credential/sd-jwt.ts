import { contentOf, type Signer, signCompact } from '../../../shared/signing/signer.ts';
import { type Disclosure, decoy, digestOf, nameOf } from './disclosure.ts';
import { CREDENTIAL_TYPE } from './types.ts';

/** What the issuer signed, and what goes with it as the holder chooses (RFC 9901 4). */
export interface SdJwt {
  jwt: string;
  disclosures: readonly Disclosure[];
}

/** `<JWT>~<disclosure>~…~`: without a proof of possession, which only the holder can add. */
export const written = ({ jwt, disclosures }: SdJwt): string => [jwt, ...disclosures, ''].join('~');

export const parted = (text: string): SdJwt => {
  const [jwt = '', ...rest] = text.split('~');
  return { jwt, disclosures: rest.slice(0, -1) };
};

/**
 * The members below `concealed` are signed as digests, with decoys up to `places` and in the order of the digests: how
 * many there are, and which of them a shown one is, cannot be told.
 */
export const signSdJwt = async (
  signer: Signer,
  claims: object,
  concealed: { name: string; disclosures: readonly Disclosure[]; places: number },
): Promise<SdJwt> => {
  const { name, disclosures, places } = concealed;
  const decoys = Array.from({ length: Math.max(0, places - disclosures.length) }, decoy);
  const _sd = [...disclosures.map(digestOf), ...decoys].sort();
  const payload = { ...claims, [name]: { _sd }, _sd_alg: 'sha-256' };
  return { jwt: await signCompact(signer, CREDENTIAL_TYPE, JSON.stringify(payload)), disclosures };
};

/** The same claims and digests, signed once more with `added` beside them. */
export const signAgain = (signer: Signer, jwt: string, added: object): Promise<string> =>
  signCompact(signer, CREDENTIAL_TYPE, JSON.stringify({ ...JSON.parse(contentOf(jwt).text), ...added }));

export const namesIn = ({ disclosures }: SdJwt): string[] => disclosures.map(nameOf);

/** Only these are shown. */
export const presentation = ({ jwt, disclosures }: SdJwt, names: ReadonlySet<string>): SdJwt => ({
  jwt,
  disclosures: disclosures.filter((disclosure) => names.has(nameOf(disclosure))),
});
