import type { PublicJwk } from '../shared/signing/signer.ts';

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
  /** Where people reach the API; printed in the QR code of every report. */
  publicUrl: string;
  /** Known before deployment, so that `publicUrl` can be; only emulators let one choose it. */
  apiId?: string;
  /** Public keys that signed before the present one, each with its `exp`: what they signed can still be checked. */
  earlierSigningKeys: readonly PublicJwk[];
}

const CLAIMS = { role: 'role', uscc: 'uscc', unit: 'dept', name: 'name' };
const EMULATED_API = 'xinzheng';
const IDENTITY = 'http://127.0.0.1:9400';

export const STAGES = {
  /** The addresses are the deployer's to give: `cdk deploy -c issuer=… -c jwksUrl=… -c publicUrl=…`. */
  production: {
    keepsData: true,
    firewall: true,
    issuer: 'https://identity.example.invalid',
    jwksUrl: 'https://identity.example.invalid/jwks',
    audience: 'xinzheng',
    claims: CLAIMS,
    publicUrl: 'https://credit.example.invalid',
    earlierSigningKeys: [],
  },
  /** An emulator of AWS on this machine, thrown away after use. */
  emulator: {
    keepsData: false,
    firewall: false,
    issuer: IDENTITY,
    jwksUrl: `${IDENTITY}/jwks`,
    audience: 'xinzheng',
    claims: CLAIMS,
    publicUrl: `http://127.0.0.1:4566/restapis/${EMULATED_API}/api/_user_request_`,
    apiId: EMULATED_API,
    earlierSigningKeys: [],
  },
} as const satisfies Record<string, Stage>;

/** Text given on the command line (`-c name=value`), if any. */
type Context = (name: string) => unknown;

const ADDRESSES = ['issuer', 'jwksUrl', 'publicUrl', 'audience'] as const;

/** The stage the deployer named (`-c stage=…`, production unless said), with the addresses given beside it. */
export const stageFrom = (context: Context): Stage => {
  const name = context('stage') ?? 'production';
  if (name !== 'production' && name !== 'emulator') throw new Error(`no stage named ${String(name)}`);
  const given = ADDRESSES.flatMap((key) => {
    const value = context(key);
    return typeof value === 'string' ? [[key, value] as const] : [];
  });
  return { ...STAGES[name], ...Object.fromEntries(given) };
};
