import { DAY_MS } from '../../../shared/calendar/dates.ts';
import type { Signer } from '../../../shared/signing/signer.ts';
import type { Report } from '../report.ts';
import { credentialTypeOf, issuerOf, statusListAddress } from './addresses.ts';
import { domainClaim, shownClaims } from './claims.ts';
import { disclosureOf } from './disclosure.ts';
import { reportJws } from './report-jws.ts';
import { signSdJwt, written } from './sd-jwt.ts';
import type { StatusPlace } from './status/status-list.ts';
import type { StatusPlaces } from './status/status-places.ts';

/** What programs and wallets get of a report, signed when it is issued and kept with it. */
export interface Credentials {
  jws: string;
  sdJwt: string;
  statusPlace: StatusPlace;
}

interface Deps {
  signer: Signer;
  statusPlaces: StatusPlaces;
  publicUrl: string;
  /** How many domains there are: as many as a credential seems to hold. */
  domains: number;
}

/** Ours to choose: whoever relies on a result for longer asks for a fresh one. */
const VALID_DAYS = 90;

export const reportCredentials = ({ signer, statusPlaces, publicUrl, domains }: Deps) => ({
  issue: async (report: Report): Promise<Credentials> => {
    const statusPlace = await statusPlaces.take(report.reportNo, report.asOf);
    const claims = { ...registered(report, statusPlace, publicUrl), ...shownClaims(report) };
    const disclosures = report.domains.map((domain) => disclosureOf(domain.code, domainClaim(domain)));
    const [jws, sdJwt] = await Promise.all([
      reportJws(signer, report),
      signSdJwt(signer, claims, { name: 'domains', disclosures, places: domains }),
    ]);
    return { jws, sdJwt: written(sdJwt), statusPlace };
  },
});
export type ReportCredentials = ReturnType<typeof reportCredentials>;

/** The claims that every credential of this format has (draft-ietf-oauth-sd-jwt-vc 3.2.2). */
const registered = ({ asOf }: Report, { list, index }: StatusPlace, publicUrl: string) => {
  const iat = inSeconds(Date.parse(asOf));
  return {
    iss: issuerOf(publicUrl),
    vct: credentialTypeOf(publicUrl),
    iat,
    exp: iat + (VALID_DAYS * DAY_MS) / 1000,
    status: { status_list: { idx: index, uri: statusListAddress(publicUrl, list) } },
  };
};

const inSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);
