import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { calculateJwkThumbprint, compactVerify, importJWK } from 'jose';
import { Problem } from '../../../shared/problem.ts';
import { rawSignature } from '../../../shared/signing/ecdsa-signature.ts';
import { kmsSigner } from '../../../shared/signing/kms-signer.ts';
import { contentOf, PublicJwk, type Signer, signCompact } from '../../../shared/signing/signer.ts';
import { softwareSigner } from '../../../shared/signing/software-signer.ts';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** KMS as it answers: the digest signed in DER. node:crypto signs no digests, so the fake signs what it was computed from. */
const fakeKms = (content: () => Uint8Array) => {
  const kms = mockClient(KMSClient);
  kms.on(SignCommand).callsFake(async () => ({ Signature: sign('sha256', content(), privateKey) }));
  kms.on(GetPublicKeyCommand).resolves({ PublicKey: publicKey.export({ type: 'spki', format: 'der' }) });
  return kms;
};

const verified = async (signer: Signer, jws: string) => {
  const key = await importJWK(await signer.publicJwk(), 'ES256');
  const { payload, protectedHeader } = await compactVerify(jws, key, { algorithms: ['ES256'] });
  return { text: Buffer.from(payload).toString(), header: protectedHeader };
};

describe('a software key', () => {
  it.each([
    ['JWK', softwareSigner(privateKey.export({ format: 'jwk' }))],
    ['PEM', softwareSigner(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())],
  ])('as %s signs what anyone can verify', async (_, signer) => {
    const { text, header } = await verified(signer, await signCompact(signer, 'sample+jws', '{"甲":1}'));
    expect(text).toBe('{"甲":1}');
    expect(header).toEqual({ alg: 'ES256', kid: signer.keyId, typ: 'sample+jws' });
  });

  it('is called by its thumbprint, and publishes no private part', async () => {
    const signer = softwareSigner(privateKey.export({ format: 'jwk' }));
    const jwk = await signer.publicJwk();
    expect(jwk.kid).toBe(await calculateJwkThumbprint(jwk));
    expect(Object.keys(jwk).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    expect(PublicJwk.parse({ ...jwk, d: 'secret' })).toEqual(jwk);
  });

  it('of another curve is refused', () => {
    const other = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey;
    expect(() => softwareSigner(other.export({ format: 'jwk' }))).toThrow('P-384');
  });
});

describe('a key of KMS', () => {
  it('signs what anyone can verify, by digest', async () => {
    let content: Uint8Array = new Uint8Array();
    const kms = fakeKms(() => content);
    const inner = kmsSigner('0f4b', kms as unknown as KMSClient);
    const signer: Signer = {
      ...inner,
      sign: (bytes) => {
        content = bytes;
        return inner.sign(bytes);
      },
    };
    const jws = await signCompact(signer, 'sample+jws', 'text');
    expect(await verified(signer, jws)).toMatchObject({ text: 'text', header: { kid: '0f4b' } });
    expect(contentOf(jws)).toEqual({ keyId: '0f4b', text: 'text' });
    const asked = kms.commandCalls(SignCommand)[0]?.args[0].input;
    expect(asked).toMatchObject({ KeyId: '0f4b', MessageType: 'DIGEST', SigningAlgorithm: 'ECDSA_SHA_256' });
    expect(asked?.Message).toHaveLength(32);
  });

  it('asks for its public key once', async () => {
    const kms = fakeKms(() => new Uint8Array());
    const signer = kmsSigner('0f4b', kms as unknown as KMSClient);
    expect(await signer.publicJwk()).toEqual(await signer.publicJwk());
    expect(kms.commandCalls(GetPublicKeyCommand)).toHaveLength(1);
    expect(createPublicKey({ key: await signer.publicJwk(), format: 'jwk' }).equals(publicKey)).toBe(true);
  });

  it.each(['ThrottlingException', 'KMSInternalException', 'TimeoutError'])(
    'that is away (%s) is a 503 to come back to',
    async (name) => {
      const kms = mockClient(KMSClient);
      kms.on(SignCommand).rejects(Object.assign(new Error('away'), { name }));
      const failure = await kmsSigner('0f4b', kms as unknown as KMSClient)
        .sign(new Uint8Array())
        .catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Problem);
      expect(failure).toMatchObject({ code: 'unavailable', extras: { retryAfterSeconds: 5 } });
    },
  );

  it('that may not be used is a fault of the deployment', async () => {
    const kms = mockClient(KMSClient);
    kms.on(SignCommand).rejects(Object.assign(new Error('denied'), { name: 'AccessDeniedException' }));
    await expect(kmsSigner('0f4b', kms as unknown as KMSClient).sign(new Uint8Array())).rejects.toThrow('denied');
  });
});

describe('an ECDSA signature in DER', () => {
  const der = (r: number[], s: number[]) =>
    Uint8Array.from([0x30, 4 + r.length + s.length, 2, r.length, ...r, 2, s.length, ...s]);
  const full = Array.from({ length: 32 }, (_, i) => (i === 0 ? 0x80 : i));

  it.each([
    ['short numbers', der([1], [2, 3]), [...Array(31).fill(0), 1, ...Array(30).fill(0), 2, 3]],
    ['a leading zero for the sign', der([0, ...full], [0, ...full]), [...full, ...full]],
  ])('with %s has two numbers of 32 bytes', (_, signature, raw) => {
    expect([...rawSignature(signature)]).toEqual(raw);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['something cut short', der([1], [2, 3]).subarray(0, 8)],
    ['a number too long', der([1, ...full], [1])],
  ])('is not %s', (_, signature) => {
    expect(() => rawSignature(signature)).toThrow('not an ECDSA signature');
  });

  it('of node:crypto verifies once it is raw', async () => {
    const signer = softwareSigner(privateKey.export({ format: 'jwk' }));
    for (let i = 0; i < 200; i++) {
      const content = `${Buffer.from('{"alg":"ES256"}').toString('base64url')}.${Buffer.from(String(i)).toString('base64url')}`;
      const raw = rawSignature(sign('sha256', Buffer.from(content), privateKey));
      expect(raw).toHaveLength(64);
      await verified(signer, `${content}.${Buffer.from(raw).toString('base64url')}`);
    }
  });
});
