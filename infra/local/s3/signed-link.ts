import type { IncomingHttpHeaders } from 'node:http';
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
}

export interface SignedRequest {
  method: string;
  /** As it stands in the request line: path and query, still encoded. */
  url: string;
  headers: IncomingHttpHeaders;
}

export interface Refusal {
  code: 'AccessDenied' | 'SignatureDoesNotMatch' | 'InvalidAccessKeyId' | 'AuthorizationQueryParametersError';
  message: string;
}

const MAX_SECONDS = 7 * 86_400;
/** S3 allows for clocks this far apart. */
const SKEW_MS = 15 * 60_000;
const PAYLOAD_HASH = 'x-amz-content-sha256';

const mismatch: Refusal = {
  code: 'SignatureDoesNotMatch',
  message:
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
};

/** Why S3 would refuse this request by its link alone; undefined when the link is good. */
export const refusalOfLink = async (
  request: SignedRequest,
  credentials: Credentials,
  region: string,
  now: Date,
): Promise<Refusal | undefined> => {
  const [path = '', search = ''] = request.url.split(/\?(.*)/s, 2);
  const query = singleValues(new URLSearchParams(search));
  if (query === undefined) return mismatch;
  const link = linkParameters(query);
  if (link === undefined) return { code: 'AccessDenied', message: 'Access Denied: only signed links are served here.' };
  const dated = refusalByDate(link, now);
  if (dated !== undefined) return dated;
  if (link.credential.split('/')[0] !== credentials.accessKeyId)
    return { code: 'InvalidAccessKeyId', message: 'The AWS Access Key Id you provided does not exist in our records.' };
  const expected = await signatureOf(request, path, query, link, credentials, region);
  return expected === link.signature ? undefined : mismatch;
};

interface LinkParameters {
  credential: string;
  signedAt: Date;
  seconds: number;
  signedHeaders: string[];
  signature: string;
}

/** Undefined when a parameter is given twice: which one was signed would be anyone's guess. */
const singleValues = (parameters: URLSearchParams): Record<string, string> | undefined => {
  const names = [...parameters.keys()];
  return new Set(names).size === names.length ? Object.fromEntries(parameters) : undefined;
};

const linkParameters = (query: Record<string, string>): LinkParameters | undefined => {
  const { 'X-Amz-Credential': credential, 'X-Amz-Signature': signature, 'X-Amz-Expires': expires } = query;
  const { 'X-Amz-Date': date = '', 'X-Amz-SignedHeaders': headers, 'X-Amz-Algorithm': algorithm } = query;
  const instant = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date);
  if (algorithm !== 'AWS4-HMAC-SHA256' || instant === null || credential === undefined) return undefined;
  if (signature === undefined || headers === undefined || !/^\d{1,9}$/.test(expires ?? '')) return undefined;
  const [, year, month, day, hour, minute, second] = instant;
  const signedAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(signedAt.getTime())) return undefined;
  return { credential, signature, signedAt, seconds: Number(expires), signedHeaders: headers.split(';') };
};

const refusalByDate = ({ signedAt, seconds }: LinkParameters, now: Date): Refusal | undefined => {
  if (seconds > MAX_SECONDS)
    return {
      code: 'AuthorizationQueryParametersError',
      message: 'X-Amz-Expires must be less than a week (in seconds).',
    };
  if (signedAt.getTime() - now.getTime() > SKEW_MS)
    return { code: 'AccessDenied', message: 'Request is not yet valid' };
  if (now.getTime() > signedAt.getTime() + seconds * 1000)
    return { code: 'AccessDenied', message: 'Request has expired' };
  return undefined;
};

/** Signs the request as the holder of the key would have; undefined when it cannot have been signed this way. */
const signatureOf = async (
  { method, headers }: SignedRequest,
  path: string,
  query: Record<string, string>,
  link: LinkParameters,
  credentials: Credentials,
  region: string,
): Promise<string | undefined> => {
  const signed = new Set(link.signedHeaders);
  const sent = Object.keys(headers);
  // S3: each x-amz-* header that is sent must be part of the signature.
  if (!signed.has('host') || sent.some((name) => name.startsWith('x-amz-') && !signed.has(name))) return undefined;
  if (link.signedHeaders.some((name) => headers[name] === undefined)) return undefined;
  const { 'X-Amz-Signature': _, ...unsigned } = query;
  const request = {
    method,
    protocol: 'http:',
    hostname: headers.host ?? '',
    path,
    query: unsigned,
    headers: {
      ...Object.fromEntries(link.signedHeaders.map((name) => [name, String(headers[name])])),
      // The body of a signed link is never part of its signature.
      [PAYLOAD_HASH]: 'UNSIGNED-PAYLOAD',
    },
  };
  const signer = new SignatureV4({ credentials, region, service: 's3', sha256: Sha256, uriEscapePath: false });
  const again = await signer.presign(request, {
    signingDate: link.signedAt,
    expiresIn: link.seconds,
    signableHeaders: signed,
    unsignableHeaders: new Set([PAYLOAD_HASH]),
    unhoistableHeaders: new Set([...link.signedHeaders, PAYLOAD_HASH]),
  });
  if (again.query?.['X-Amz-Credential'] !== link.credential) return undefined;
  return String(again.query?.['X-Amz-Signature']);
};
