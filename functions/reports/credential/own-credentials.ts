import type { ApiRequest } from '../../../shared/http/api-handler.ts';
import type { Reply } from '../../../shared/http/reply.ts';
import { Problem } from '../../../shared/problem.ts';
import type { Signer } from '../../../shared/signing/signer.ts';
import { ownReport } from '../own-report.ts';
import type { ReportFiles } from '../report-files.ts';
import type { ReportStore } from '../store.ts';
import { confirmed, publicKeyOf } from './holder-key.ts';
import type { HolderCredentials } from './holder-store.ts';
import { jwsReply } from './jws-reply.ts';
import type { credentialRoutes } from './routes.ts';
import { namesIn, parted, presentation, type SdJwt, signAgain, written } from './sd-jwt.ts';

interface Deps {
  store: Pick<ReportStore, 'find'>;
  files: Pick<ReportFiles, 'jws' | 'sdJwt'>;
}

export const getReportJws =
  ({ store, files }: Deps) =>
  async ({ params, caller }: ApiRequest<typeof credentialRoutes.getReportJws>): Promise<Reply> =>
    jwsReply(files, await ownReport(store, params.reportNo, caller.uscc));

/** The whole credential, from which the enterprise shows what it likes; or one that shows the named domains alone. */
export const getCredential =
  ({ store, files }: Deps) =>
  async ({ params, query, caller }: ApiRequest<typeof credentialRoutes.getCredential>): Promise<Reply> => {
    const issued = await ownReport(store, params.reportNo, caller.uscc);
    const credential = parted(await files.sdJwt(issued));
    return sdJwtReply(query.domains === undefined ? credential : shownOnly(credential, query.domains));
  };

/** The same credential, of use to the holder of a key alone. Signed once for each key, and kept. */
export const bindCredential =
  ({ store, files, signer, held, now }: Deps & { signer: Signer; held: HolderCredentials; now: () => Date }) =>
  async ({ params, body, caller }: ApiRequest<typeof credentialRoutes.bindCredential>): Promise<Reply> => {
    const key = publicKeyOf(body.holderKey);
    const issued = await ownReport(store, params.reportNo, caller.uscc);
    const { jwt, disclosures } = parted(await files.sdJwt(issued));
    const bound = await held.once(issued.reportNo, key.kid, () =>
      signAgain(signer, jwt, { iat: Math.floor(now().getTime() / 1000), cnf: confirmed(key) }),
    );
    return sdJwtReply({ jwt: bound, disclosures });
  };

const sdJwtReply = (credential: SdJwt): Reply => ({
  status: 200,
  contentType: 'application/dc+sd-jwt',
  body: written(credential),
});

const shownOnly = (credential: SdJwt, domains: ReadonlySet<string>): SdJwt => {
  const known = namesIn(credential);
  const unknown = [...domains].filter((code) => !known.includes(code));
  if (unknown.length === 0) return presentation(credential, domains);
  const message = `本报告没有查询这些领域：${unknown.join('、')}`;
  throw new Problem('invalid-request', message, {
    errors: [{ pointer: '/query/domains', code: 'unknown-domain', message }],
  });
};
