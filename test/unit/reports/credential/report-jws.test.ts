import { compactVerify, createLocalJWKSet } from 'jose';
import { reportText } from '../../../../functions/reports/report-document.ts';
import { checkCredential } from '../../../../infra/cli/verify/credential/check-credential.ts';
import { NotGenuine } from '../../../../infra/cli/verify/signature-of.ts';
import type { PublicJwk } from '../../../../shared/signing/signer.ts';
import { credentialsOf } from '../../../support/credentials.ts';
import { anySigner } from '../../../support/receipts.ts';
import { domainResult, reportedRecords, sampleReport } from '../../../support/reports.ts';

const signer = anySigner();
const REPORT = sampleReport({
  domains: [
    domainResult(),
    domainResult({ code: '30', name: '示例领域', result: 'found', count: 1, records: reportedRecords.slice(0, 1) }),
  ],
});
let jws: string;
let key: PublicJwk;
beforeAll(async () => {
  ({ jws } = await credentialsOf(REPORT, signer));
  key = await signer.publicJwk();
});

const pinned = (keyId: string | undefined) => (keyId === key.kid ? key : undefined);
const isGenuine = (text: string): Promise<boolean> =>
  checkCredential(text, pinned).then(
    () => true,
    (failure: unknown) => {
      if (failure instanceof NotGenuine) return false;
      throw failure;
    },
  );

it('is the attached report word for word, checked with a key set and a library of others', async () => {
  const { payload, protectedHeader } = await compactVerify(jws, createLocalJWKSet({ keys: [key] }));
  expect(Buffer.from(payload).toString()).toBe(reportText(REPORT));
  expect(protectedHeader).toEqual({ alg: 'ES256', kid: key.kid, typ: 'xinzheng-report+jws' });
});

it('tells the command what it says', async () => {
  expect(await checkCredential(`${jws}\n`, pinned)).toMatchObject({
    reportNo: REPORT.reportNo,
    domains: [
      { code: '21', result: 'none' },
      { code: '30', result: 'found', count: 1 },
    ],
  });
});

it('is genuine in one spelling alone: any other character anywhere is found out', async () => {
  const passing: number[] = [];
  for (let at = 0; at < jws.length; at++) {
    const other = jws[at] === 'A' ? 'B' : 'A';
    if (await isGenuine(`${jws.slice(0, at)}${other}${jws.slice(at + 1)}`)) passing.push(at);
  }
  expect(passing).toEqual([]);
});

it('is found out for any bit of its signature, of its header, and of the start of its content', async () => {
  const [header = '', content = ''] = jws.split('.');
  const places = [
    ...Array(header.length + 40).keys(),
    ...Array.from({ length: 87 }, (_, i) => header.length + content.length + 1 + i),
  ];
  const passing: [number, number][] = [];
  for (const at of places)
    for (let bit = 0; bit < 8; bit++) {
      const changed = Buffer.from(jws, 'latin1');
      changed[at] = (changed[at] as number) ^ (1 << bit);
      if (await isGenuine(changed.toString('latin1'))) passing.push([at, bit]);
    }
  expect(passing).toEqual([]);
});

it.each([
  ['shortened', (text: string) => text.slice(0, -1)],
  ['lengthened', (text: string) => `${text}A`],
  ['without a signature', (text: string) => text.replace(/[^.]+$/, '')],
  [
    'without an algorithm',
    (text: string) => text.replace(/^[^.]+/, Buffer.from('{"alg":"none"}').toString('base64url')),
  ],
])('is not genuine %s', async (_how, change) => {
  expect(await isGenuine(change(jws))).toBe(false);
});

it('is not genuine by a key that signed in another time, or that is not pinned', async () => {
  const at = Date.parse(REPORT.asOf) / 1000;
  await expect(checkCredential(jws, () => ({ ...key, exp: at - 1 }))).rejects.toThrow('使用期');
  await expect(checkCredential(jws, () => ({ ...key, iat: at + 1 }))).rejects.toThrow('使用期');
  await expect(checkCredential(jws, () => undefined)).rejects.toThrow('不在固定的公钥之中');
});
