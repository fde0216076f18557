import { type Certificate, type CRLDistributionPoints, GeneralName, type InfoAccess } from 'pkijs';

/** Where an authority says which of its certificates it has revoked: as lists, and one by one. */
export interface RevocationAddresses {
  lists: string[];
  responders: string[];
}

const OID = { lists: '2.5.29.31', access: '1.3.6.1.5.5.7.1.1', responder: '1.3.6.1.5.5.7.48.1' };

/** RFC 5280 4.2.1.13 and 4.2.2.1, as far as they can be asked by HTTP. */
export const revocationAddresses = ({ extensions = [] }: Certificate): RevocationAddresses => {
  const parsed = (id: string): unknown => extensions.find(({ extnID }) => extnID === id)?.parsedValue;
  const { distributionPoints = [] } = (parsed(OID.lists) ?? {}) as Partial<CRLDistributionPoints>;
  const { accessDescriptions = [] } = (parsed(OID.access) ?? {}) as Partial<InfoAccess>;
  return {
    lists: distributionPoints
      // A list of another issuer, or of some reasons only, would not settle it.
      .filter(({ cRLIssuer, reasons }) => cRLIssuer === undefined && reasons === undefined)
      .flatMap(({ distributionPoint }) => (Array.isArray(distributionPoint) ? distributionPoint : []))
      .flatMap(byHttp),
    responders: accessDescriptions
      .filter(({ accessMethod }) => accessMethod === OID.responder)
      .flatMap(({ accessLocation }) => byHttp(accessLocation)),
  };
};

/** RFC 5280 4.2.1.6. */
const URI = 6;

const byHttp = (name: unknown): string[] =>
  name instanceof GeneralName && name.type === URI && /^https?:/i.test(String(name.value)) ? [String(name.value)] : [];
