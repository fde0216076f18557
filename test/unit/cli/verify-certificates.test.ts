import { generateKeyPairSync } from 'node:crypto';
import { certificatePath } from '../../../infra/cli/verify/certificate-path.ts';
import { type Issued, issued, type Wanted } from '../../support/certificates.ts';

/** An authority that is not the platform's own vouches for web servers, mail and other authorities as well. */

const SIGNS = 0b1000_0000;
const BINDS = 0b0100_0000;
const ENCIPHERS = 0b0010_0000;
const ISSUES = 0b0000_0110;
const SERVER = '1.3.6.1.5.5.7.3.1';
const DOCUMENTS = '1.3.6.1.5.5.7.3.36';

let root: Issued;
let under: Issued;
let unlimited: Issued;
beforeAll(async () => {
  root = await issued({ name: '示例根', ca: true, pathLength: 0, keyUsage: ISSUES });
  under = await issued({ name: '示例下级', issuer: root, ca: true, keyUsage: ISSUES });
  unlimited = await issued({ name: '示例根甲', ca: true, keyUsage: ISSUES });
});

const verdictOn = async (
  wanted: Omit<Wanted, 'name'>,
  chain: Issued[] = [],
  anchor: Issued = root,
): Promise<string> => {
  const leaf = await issued({ name: '示例签章', issuer: anchor, ...wanted });
  try {
    const all = [leaf, ...chain].map(({ certificate }) => certificate);
    certificatePath(all, [anchor.certificate], new Date('2026-03-10T00:00:00Z'));
    return 'trusted';
  } catch (failure) {
    return failure instanceof Error ? failure.message : String(failure);
  }
};

it.each<[string, Omit<Wanted, 'name'>]>([
  ['that says nothing of its use', {}],
  ['for signatures', { keyUsage: SIGNS }],
  ['for signatures that bind', { keyUsage: BINDS }],
  ['for documents', { keyUsage: SIGNS, purposes: [SERVER, DOCUMENTS] }],
])('trusts a certificate %s', async (_, wanted) => {
  expect(await verdictOn(wanted)).toBe('trusted');
});

it.each<[string, () => Omit<Wanted, 'name'>, RegExp]>([
  ['for encryption only', () => ({ keyUsage: ENCIPHERS }), /不是用于签署文件/],
  ['of a web server', () => ({ keyUsage: SIGNS, purposes: [SERVER] }), /不是用于签署文件/],
  ['with a condition that is not understood', () => ({ keyUsage: SIGNS, critical: '1.2.3.4' }), /无法识别的限制/],
  ['signed over SHA-1', () => ({ keyUsage: SIGNS, hash: 'SHA-1' }), /算法过弱/],
  ['of a weak key', () => ({ keyUsage: SIGNS, key: generateKeyPairSync('rsa', { modulusLength: 1024 }) }), /算法过弱/],
])('does not trust a certificate %s', async (_, wanted, reason) => {
  expect(await verdictOn(wanted())).toMatch(reason);
});

it('does not trust an authority under a root that allows none', async () => {
  expect(await verdictOn({ issuer: under }, [under])).toMatch(/层级超出/);
  const allowed = await issued({ name: '示例下级', issuer: unlimited, ca: true, keyUsage: ISSUES });
  expect(await verdictOn({ issuer: allowed }, [allowed], unlimited)).toBe('trusted');
});

it('does not trust an authority that may not issue certificates', async () => {
  const signing = await issued({ name: '示例下级', issuer: unlimited, ca: true, keyUsage: SIGNS });
  expect(await verdictOn({ issuer: signing }, [signing], unlimited)).toMatch(/不是由固定的根证书颁发/);
});
