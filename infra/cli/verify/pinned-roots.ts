import type { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { certificatesIn } from '../../../shared/document-signing/certificates.ts';
import { Misused } from '../command/run-command.ts';

/** Where the root of the platform's certificates is pinned once, below the user's folder of settings. */
const pinnedRootFile = (configHome: string): string => join(configHome, 'xinzheng', 'ca.pem');

/** The certificates of a PEM file, each trusted. */
export const rootsIn = async (file: string): Promise<X509Certificate[]> => {
  const roots = certificatesOf(await readFile(file, 'utf8'), file);
  if (roots.length === 0 || roots.some(({ ca }) => !ca)) throw notRoots(file);
  return roots;
};

const certificatesOf = (pem: string, file: string): X509Certificate[] => {
  try {
    return certificatesIn(pem);
  } catch (cause) {
    throw notRoots(file, { cause });
  }
};

const notRoots = (file: string, options?: ErrorOptions) => new Misused(`不是根证书（PEM）：${file}`, options);

/** The root pinned before, for a command that names none. */
export const rootsPinnedBefore = async (configHome: string): Promise<X509Certificate[]> => {
  const file = pinnedRootFile(configHome);
  return rootsIn(file).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT') throw cause;
    throw new Misused(`没有固定的根证书：请用 --ca 给出，或经可靠途径取得平台的根证书后保存到 ${file}`);
  });
};
