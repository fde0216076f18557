import * as z from 'zod';
import { parted } from '../../../../functions/reports/credential/sd-jwt.ts';
import { CREDENTIAL_TYPE, REPORT_JWS_TYPE } from '../../../../functions/reports/credential/types.ts';
import { Misused } from '../../command/run-command.ts';
import type { PinnedKeys } from '../../verify-receipt/pinned-keys.ts';
import { NotGenuine } from '../signature-of.ts';
import { disclosedIn } from './disclosed.ts';
import { type SignedText, signedInTime, signedText } from './signed-text.ts';

const DomainResult = z.looseObject({ name: z.string(), result: z.string(), count: z.number() });
const Stated = {
  reportNo: z.string(),
  enterprise: z.looseObject({ uscc: z.string(), name: z.string() }),
  period: z.object({ from: z.string(), to: z.string() }),
  asOf: z.iso.datetime({ offset: true }),
};
const SignedReport = z.looseObject({ ...Stated, domains: z.array(DomainResult.extend({ code: z.string() })) });
const SignedCredential = z.looseObject({
  ...Stated,
  iat: z.number(),
  exp: z.number(),
  status: z.object({ status_list: z.object({ idx: z.number(), uri: z.string() }) }),
  domains: z.strictObject({ _sd: z.array(z.string()) }),
  _sd_alg: z.literal('sha-256'),
});

/** What a genuine one says. Of a credential, only the domains that are shown. */
export interface GenuineCredential {
  reportNo: string;
  enterprise: { uscc: string; name: string };
  period: { from: string; to: string };
  asOf: string;
  domains: { code: string; name: string; result: string; count: number }[];
  keyId: string;
  /** Of a credential: others may be kept back, and it ends. */
  credential?: { expiresAt: Date; statusList: { idx: number; uri: string } };
}

/** Whether the file is, or is called, one of these rather than a PDF. */
export const isCredential = (name: string, file: Buffer): boolean =>
  /\.(jws|sd-jwt)$/.test(name) || /^[\w-]+\.[\w-]+\.[\w-]+(~[\w.~-]*)?\s*$/.test(file.toString('latin1'));

/** A report as JWS, or its result as SD-JWT, from the file and the pinned keys alone. Throws `NotGenuine`. */
export const checkCredential = async (file: string, pinned: PinnedKeys): Promise<GenuineCredential> => {
  const text = file.trimEnd();
  return text.includes('~') ? checkSdJwt(text, pinned) : checkReport(text, pinned);
};

const checkReport = async (jws: string, pinned: PinnedKeys): Promise<GenuineCredential> => {
  const signed = await signedText(jws, REPORT_JWS_TYPE, pinned);
  const { reportNo, enterprise, period, asOf, domains } = understood(SignedReport, signed);
  signedInTime(signed.key, Date.parse(asOf) / 1000);
  return { reportNo, enterprise, period, asOf, domains, keyId: signed.key.kid };
};

const checkSdJwt = async (text: string, pinned: PinnedKeys): Promise<GenuineCredential> => {
  const { jwt, disclosures } = parted(text);
  const signed = await signedText(jwt, CREDENTIAL_TYPE, pinned);
  // Its proof is for one reader, who alone knows what was asked for.
  if (!text.endsWith('~')) throw new Misused('带有持有人签名的出示，请由发出 nonce 的系统核验');
  const { reportNo, enterprise, period, asOf, ...claims } = understood(SignedCredential, signed);
  signedInTime(signed.key, claims.iat);
  const shown = disclosedIn(disclosures, claims.domains._sd);
  const domains = [...shown].map(([code, value]) => ({ code, ...DomainResult.parse(value) }));
  const credential = { expiresAt: new Date(claims.exp * 1000), statusList: claims.status.status_list };
  return { reportNo, enterprise, period, asOf, domains, keyId: signed.key.kid, credential };
};

const understood = <S extends z.ZodType>(schema: S, { text }: SignedText): z.output<S> => {
  const parsed = schema.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  throw new NotGenuine('签名属实，但内容不是本程序认识的格式，请更新程序', { cause: parsed.error });
};
