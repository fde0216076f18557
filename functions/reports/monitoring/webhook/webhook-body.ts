import { inShanghai } from '../../../../shared/calendar/dates.ts';
import { canonicalJson } from '../../../../shared/digest.ts';
import { type Signer, signCompact } from '../../../../shared/signing/signer.ts';
import type { StatusEvent } from '../subscription.ts';

/** So that a signature of another kind of document never passes for an event. */
const EVENT_TYPE = 'xinzheng-event+jws';
export const SIGNATURE_HEADER = 'X-Xinzheng-Signature';

/** Numbers and a status; nothing of the enterprise or of its records. */
export const webhookBody = ({ id, kind, reportNo, status, at }: StatusEvent): string =>
  canonicalJson({ id, kind, reportNo, status, at: inShanghai(at) });

/** A JWS whose content is the body and does not stand in it (RFC 7515 Appendix F). */
export const detachedSignature = async (signer: Signer, body: string): Promise<string> => {
  const [header, , signature] = (await signCompact(signer, EVENT_TYPE, body)).split('.');
  return `${header}..${signature}`;
};
