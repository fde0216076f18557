import type { RequestListener } from 'node:http';

/** The parts of the embedded stack that share the front port, by the first part of their path. */
export const front =
  (mounts: Readonly<Record<string, RequestListener>>, api: RequestListener): RequestListener =>
  (req, res) => {
    const [path = '/'] = (req.url ?? '/').split('?');
    const mount = Object.keys(mounts).find((prefix) => path === prefix || path.startsWith(`${prefix}/`));
    const listener = mount === undefined ? api : mounts[mount];
    listener?.(req, res);
  };
