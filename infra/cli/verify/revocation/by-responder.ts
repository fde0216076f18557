import type { Constructed, GeneralizedTime } from 'asn1js';
import { BasicOCSPResponse, type Certificate, OCSPRequest, OCSPResponse, type SingleResponse } from 'pkijs';
import { isInForce, type Said, Unsettled } from './asking.ts';

/** The question whether one certificate is revoked (RFC 6960 4.1). */
export const questionOn = async (certificate: Certificate, issuer: Certificate): Promise<Uint8Array<ArrayBuffer>> => {
  const request = new OCSPRequest();
  // What every responder knows; it only names the issuer.
  await request.createForCertificate(certificate, { hashAlgorithm: 'SHA-1', issuerCertificate: issuer });
  return new Uint8Array(request.toSchema(true).toBER());
};

/** By the answer to it (4.2). Throws `Unsettled` where nobody answers whom the issuer lets, or not of today. */
export const saidByResponder = async (
  answer: Buffer,
  certificate: Certificate,
  issuer: Certificate,
  now: Date,
): Promise<Said> => {
  const response = parsed(answer);
  // The issuer itself may answer, and need not send its certificate.
  response.certs = [...(response.certs ?? []), issuer];
  if (!(await response.verify({ trustedCerts: [issuer] }).catch(() => false)))
    throw new Unsettled('吊销状态的答复不是由证书的颁发者签发');
  const { isForCertificate, status } = await response.getCertificateStatus(certificate, issuer);
  const [single] = response.tbsResponseData.responses;
  if (!isForCertificate || single === undefined || response.tbsResponseData.responses.length > 1)
    throw new Unsettled('吊销状态的答复不是关于这份证书的');
  if (!isInForce(single.thisUpdate, single.nextUpdate, now)) throw new Unsettled('吊销状态的答复已过期');
  if (status === STATUS.unknown) throw new Unsettled('颁发者不知道这份证书');
  return status === STATUS.good ? { revoked: false } : { revoked: true, since: sinceWhen(single) };
};

const STATUS = { good: 0, unknown: 2 };

const parsed = (answer: Buffer): BasicOCSPResponse => {
  try {
    const { responseBytes } = OCSPResponse.fromBER(new Uint8Array(answer));
    if (responseBytes === undefined) throw new Error('the responder refuses');
    return BasicOCSPResponse.fromBER(new Uint8Array(responseBytes.response.valueBlock.valueHexView));
  } catch (cause) {
    throw new Unsettled('吊销状态的答复无法读取', { cause });
  }
};

/** RevokedInfo begins with the time. */
const sinceWhen = ({ certStatus }: SingleResponse): Date =>
  ((certStatus as Constructed).valueBlock.value[0] as GeneralizedTime).toDate();
