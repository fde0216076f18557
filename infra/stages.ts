import { policySchedule } from '../shared/policy/schedule.ts';
import type { PublicJwk } from '../shared/signing/signer.ts';
import { localIdentity } from './local/idp/addresses.ts';

/** Everything in which one environment may differ from another. */
export interface Stage {
  /** Kept when its stack goes, and guarded against deletion: data that firms and authorities rely on. */
  keepsData: boolean;
  /** A web application firewall in front of the API. */
  firewall: boolean;
  /** The unified identity platform whose tokens are accepted, and where it publishes its keys. */
  issuer: string;
  jwksUrl: string;
  audience: string;
  claims: { role: string; uscc: string; unit: string; name: string };
  /** Where that platform signs people in, where it gives tokens for their codes, and where it signs them out: empty where it does not. */
  authorizeUrl: string;
  tokenUrl: string;
  endSessionUrl: string;
  /** As what the pages are registered there, with `<publicUrl>/signed-in` to come back to; and what they ask for. */
  clientId: string;
  scope: string;
  /** Where people reach the API; printed in the QR code of every report. */
  publicUrl: string;
  /** The versions of the policy in force: `weifang-2023`, or `weifang-2023,order-36@2027-01-01`. */
  policy: string;
  /** Known before deployment, so that `publicUrl` can be; only emulators let one choose it. */
  apiId?: string;
  /** ARN of the SNS topic that alarms are told to; without it they are only seen in CloudWatch. */
  alarmTopic?: string;
  /** Public keys that signed before the present one, each with its `exp`: what they signed can still be checked. */
  earlierSigningKeys: readonly PublicJwk[];
  /** An authority of RFC 3161 that time-stamps the signatures of reports; empty: none does. */
  timeStampUrl: string;
  /** In PEM: the root that vouches for the key that signs reports, published for who wants to pin it; empty: it is not. */
  rootCertificate: string;
  /** Reports one officer may fetch directly (无感智办) on a day. */
  fetchesPerDay: number;
  /** Reports one enterprise may have issued on a day. */
  reportsPerDay: number;
  /** Subjects one officer may ask about in checks (信用互查) on a day. */
  checkedPerDay: number;
}

const CLAIMS = { role: 'role', uscc: 'uscc', unit: 'dept', name: 'name' };
const EMULATED_API = 'xinzheng';
const IDENTITY = 'http://127.0.0.1:9400';

export const STAGES = {
  /** The addresses are the deployer's to give: `cdk deploy -c issuer=… -c jwksUrl=… -c authorizeUrl=… -c publicUrl=…` and so on. */
  production: {
    keepsData: true,
    firewall: true,
    issuer: 'https://identity.example.invalid',
    jwksUrl: 'https://identity.example.invalid/jwks',
    authorizeUrl: 'https://identity.example.invalid/authorize',
    tokenUrl: 'https://identity.example.invalid/token',
    endSessionUrl: '',
    clientId: 'xinzheng-web',
    scope: 'openid',
    audience: 'xinzheng',
    claims: CLAIMS,
    publicUrl: 'https://credit.example.invalid',
    policy: 'weifang-2023',
    earlierSigningKeys: [],
    timeStampUrl: '',
    rootCertificate: '',
    fetchesPerDay: 200,
    // A group is up to fifty.
    reportsPerDay: 300,
    // Four of the largest checks.
    checkedPerDay: 20_000,
  },
  /** An emulator of AWS on this machine, thrown away after use. */
  emulator: {
    keepsData: false,
    firewall: false,
    ...localIdentity(IDENTITY),
    audience: 'xinzheng',
    claims: CLAIMS,
    publicUrl: `http://127.0.0.1:4566/restapis/${EMULATED_API}/api/_user_request_`,
    policy: 'weifang-2023',
    apiId: EMULATED_API,
    earlierSigningKeys: [],
    timeStampUrl: '',
    rootCertificate: '',
    fetchesPerDay: 200,
    // A group is up to fifty.
    reportsPerDay: 300,
    // Four of the largest checks.
    checkedPerDay: 20_000,
  },
} as const satisfies Record<string, Stage>;

/** Text given on the command line (`-c name=value`), if any. */
type Context = (name: string) => unknown;

const GIVEN = [
  'issuer',
  'jwksUrl',
  'authorizeUrl',
  'tokenUrl',
  'endSessionUrl',
  'clientId',
  'scope',
  'publicUrl',
  'audience',
  'policy',
  'alarmTopic',
  'timeStampUrl',
  'rootCertificate',
] as const;

/** The stage the deployer named (`-c stage=…`, production unless said), with the addresses given beside it. */
export const stageFrom = (context: Context): Stage => {
  const name = context('stage') ?? 'production';
  if (name !== 'production' && name !== 'emulator') throw new Error(`no stage named ${String(name)}`);
  const given = GIVEN.flatMap((key) => {
    const value = context(key);
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  const stage: Stage = { ...STAGES[name], ...Object.fromEntries(given) };
  policySchedule(stage.policy); // Malformed, it would fail every function that issues, once deployed.
  return stage;
};
