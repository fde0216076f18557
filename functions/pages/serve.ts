import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { html, type Reply, seeOther } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import type { Application, BuiltPages } from './built-pages.ts';
import { ASSET_HEADERS, pageHeaders } from './page-headers.ts';
import type { routes } from './routes.ts';

export interface ServeDeps {
  pages: () => Promise<BuiltPages>;
  /** Of the bucket that browsers send files to. */
  uploadOrigin: string;
}

export const toPortal = async (): Promise<Reply> => seeOther('/portal');

/** Whatever page of the application is asked for: its script shows it, or says that there is none. */
export const applicationPage = ({ pages, uploadOrigin }: ServeDeps, application: Application) => {
  const headers = { ...pageHeaders(uploadOrigin) };
  return async ({ params }: { params?: { proxy: string } | undefined }): Promise<Reply> => {
    if (isFile(params?.proxy ?? '')) throw nothingHere();
    return { ...html((await pages()).html[application]), headers };
  };
};

/** By its ending, which no address of a page has. */
const isFile = (path: string): boolean => /\.[^/]*$/.test(path);

export const pageAsset =
  ({ pages }: ServeDeps) =>
  async ({ params }: ApiRequest<typeof routes.pageAsset>): Promise<Reply> => {
    const found = (await pages()).assets.get(params.asset);
    if (found === undefined) throw nothingHere();
    return { status: 200, headers: { ...ASSET_HEADERS }, contentType: found.contentType, body: found.text };
  };

/** Every address that is none, and those that know other methods alone: the same answer as of a failure anywhere, by who asks. */
export const nowhere = async (): Promise<Reply> => {
  throw new Problem('not-found', '没有这个地址，或者它不能直接打开');
};

const nothingHere = (): Problem => new Problem('not-found', '没有这个文件；页面可能已经更新，请刷新后再试');
