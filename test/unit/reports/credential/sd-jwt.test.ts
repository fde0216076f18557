import { nameOf } from '../../../../functions/reports/credential/disclosure.ts';
import { typeMetadata } from '../../../../functions/reports/credential/issuer-metadata.ts';
import { parted, presentation, written } from '../../../../functions/reports/credential/sd-jwt.ts';
import { checkCredential } from '../../../../infra/cli/verify/credential/check-credential.ts';
import { NotGenuine } from '../../../../infra/cli/verify/signature-of.ts';
import { toInstant } from '../../../../shared/calendar/dates.ts';
import { weifang } from '../../../../shared/domains/weifang.ts';
import { contentOf, type PublicJwk } from '../../../../shared/signing/signer.ts';
import { credentialsOf, otherReader, PUBLIC_URL } from '../../../support/credentials.ts';
import { anySigner } from '../../../support/receipts.ts';
import { domainResult, sampleReport } from '../../../support/reports.ts';

const signer = anySigner();
const RESULTS = [
  domainResult(),
  domainResult({ code: '30', name: '税务', result: 'found', count: 2 }),
  domainResult({ code: '05', name: '示例领域', result: 'incomplete', complete: false, completeThrough: null }),
];
const REPORT = sampleReport({ asOf: toInstant(new Date()), domains: RESULTS });
let sdJwt: string;
let key: PublicJwk;
beforeAll(async () => {
  ({ sdJwt } = await credentialsOf(REPORT, signer));
  key = await signer.publicJwk();
});

const showing = (...domains: string[]): string => written(presentation(parted(sdJwt), new Set(domains)));
const statusList = (status: number) => async () => {
  const { StatusList, createHeaderAndPayload } = await import('@sd-jwt/jwt-status-list');
  const statuses = Array.from({ length: 5000 }, (_, i) => (i === 4711 ? status : 0));
  const now = Math.floor(Date.now() / 1000);
  const { header, payload } = createHeaderAndPayload(
    new StatusList(statuses, 2),
    { iss: PUBLIC_URL, sub: `${PUBLIC_URL}/v1/status-lists/2026-03-1`, iat: now },
    { alg: 'ES256', typ: 'statuslist+jwt' },
  );
  const content = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${content}.${Buffer.from(await signer.sign(Buffer.from(content))).toString('base64url')}`;
};
const read = (text: string) => otherReader(key, { statusList: statusList(0) }).verify(text);

it('is read by a library of others: all domains, or those that are shown', async () => {
  const whole = (await read(sdJwt)).payload;
  expect(whole).toMatchObject({
    iss: PUBLIC_URL,
    vct: `${PUBLIC_URL}/v1/credential-types/credit-report`,
    status: { status_list: { idx: 4711, uri: `${PUBLIC_URL}/v1/status-lists/2026-03-1` } },
    reportNo: REPORT.reportNo,
    enterprise: { name: REPORT.enterprise.name, uscc: REPORT.enterprise.uscc },
    domains: {
      21: { result: 'none', count: 0 },
      30: { name: '税务', result: 'found', count: 2 },
      '05': { result: 'incomplete', completeThrough: null },
    },
  });
  expect((await read(showing('30'))).payload.domains).toEqual({ 30: expect.objectContaining({ result: 'found' }) });
  expect((await read(showing())).payload.domains).toEqual({});
});

it('fits its published type, by that library too', async () => {
  const typed = typeMetadata(`${PUBLIC_URL}/v1/credential-types/credit-report`, weifang);
  const reader = otherReader(key, { statusList: statusList(0), typeMetadata: typed });
  const { typeMetadata: resolved } = await reader.verify(showing('30'));
  expect(resolved?.mergedTypeMetadata).toMatchObject({ vct: typed.vct });
  expect(typed.claims.map(({ path }) => path.join('.'))).toEqual(expect.arrayContaining(['domains.30', 'reportNo']));
});

it('that was taken back or replaced is refused by that library', async () => {
  for (const status of [1, 3])
    await expect(otherReader(key, { statusList: statusList(status) }).verify(sdJwt)).rejects.toThrow();
});

it('ends after 90 days', async () => {
  const { iat, exp } = JSON.parse(contentOf(parted(sdJwt).jwt).text);
  expect(exp - iat).toBe(90 * 86_400);
  await expect(
    otherReader(key, { statusList: statusList(0) }).verify(sdJwt, { currentDate: exp + 1 }),
  ).rejects.toThrow();
});

it('tells nothing of what is not shown: not which, not how many, and not the way to the whole report', async () => {
  const text = Buffer.from(showing('30').split('.')[1] as string, 'base64url').toString();
  const { domains } = JSON.parse(text);
  expect(domains._sd).toHaveLength(30);
  expect(domains._sd).toEqual([...domains._sd].sort());
  expect(new Set(domains._sd).size).toBe(30);
  for (const secret of [REPORT.verificationCode, 'verify', 'summary', '示例领域', 'incomplete'])
    expect(text).not.toContain(secret);
});

it('has fresh salts of 128 bits each time it is issued', async () => {
  const again = parted((await credentialsOf(REPORT, signer)).sdJwt).disclosures;
  const salts = [...parted(sdJwt).disclosures, ...again].map(
    (text) => JSON.parse(Buffer.from(text, 'base64url').toString())[0] as string,
  );
  expect(new Set(salts).size).toBe(6);
  for (const salt of salts) expect(Buffer.from(salt, 'base64url')).toHaveLength(16);
});

describe('what is changed', () => {
  const pinned = (keyId: string | undefined) => (keyId === key.kid ? key : undefined);
  const isGenuine = (text: string): Promise<boolean> =>
    checkCredential(text, pinned).then(
      () => true,
      (failure: unknown) => {
        if (failure instanceof NotGenuine) return false;
        throw failure;
      },
    );
  const changedAt = (text: string, at: number) =>
    `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
  /** A character that parts disclosures makes two out of one, or one out of two; the last says that no proof follows. */
  const characters = () => [...Array(sdJwt.length - 1).keys()];

  it('is found out in any character of the signed part and of each disclosure', async () => {
    expect(await isGenuine(sdJwt)).toBe(true);
    const passing: number[] = [];
    for (const at of characters()) if (await isGenuine(changedAt(sdJwt, at))) passing.push(at);
    expect(passing).toEqual([]);
  });

  it('is found out in any bit of a disclosure', async () => {
    const start = sdJwt.indexOf('~') + 1;
    const end = sdJwt.indexOf('~', start);
    const passing: string[] = [];
    for (const at of characters().slice(start, end))
      for (let bit = 0; bit < 7; bit++) {
        const changed = Buffer.from(sdJwt, 'latin1');
        changed[at] = (changed[at] as number) ^ (1 << bit);
        if (await isGenuine(changed.toString('latin1'))) passing.push(`${at}.${bit}`);
      }
    expect(passing).toEqual([]);
  });

  it('is found out by the library of others in the disclosures', async () => {
    const { jwt, disclosures } = parted(sdJwt);
    const [first = ''] = disclosures;
    for (let at = 0; at < first.length; at++) {
      const changed = written({ jwt, disclosures: [changedAt(first, at)] });
      const domains = await read(changed).then(
        ({ payload }) => payload.domains,
        () => 'refused',
      );
      // It passes over what no digest stands for: then nothing is shown by it.
      expect(['refused', '{}']).toContain(typeof domains === 'string' ? domains : JSON.stringify(domains));
    }
  });

  it.each([
    [
      'a disclosure shown twice',
      ({ jwt, disclosures }: ReturnType<typeof parted>) => [jwt, disclosures[0], disclosures[0], ''].join('~'),
    ],
    ['a disclosure of another credential', ({ jwt }: ReturnType<typeof parted>) => [jwt, other, ''].join('~')],
  ])('is not genuine with %s', async (_what, change) => {
    expect(await isGenuine(change(parted(sdJwt)))).toBe(false);
  });

  it('leaves each domain its name', () => {
    expect(parted(sdJwt).disclosures.map(nameOf)).toEqual(['21', '30', '05']);
  });
});

const other = Buffer.from(JSON.stringify(['AAAAAAAAAAAAAAAAAAAAAA', '30', { result: 'none' }])).toString('base64url');
