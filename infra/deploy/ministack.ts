import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run, startGroup } from './child.ts';
import { PORT, REGION } from './settings.ts';

const HERE = 'infra/deploy';
const REQUIREMENTS = `${HERE}/requirements.txt`;

/**
 * ministack, from PyPI into a private folder. It runs functions as local processes of the machine's own Node, and with
 * AUTH it evaluates every call against the roles' policies and checks signed links, as AWS does.
 */
export const ministack = async () => {
  const packages = await installed();
  mkdirSync('.cache/deploy', { recursive: true });
  const log = openSync('.cache/deploy/emulator.log', 'w');
  const scratch = mkdtempSync(join(tmpdir(), 'xinzheng-emulator-'));
  const { child, stop } = startGroup('python3', ['-m', 'hypercorn', 'behind_tls:app', '--bind', `127.0.0.1:${PORT}`], {
    cwd: HERE,
    stdio: ['ignore', log, log],
    env: {
      PATH: process.env.PATH,
      PYTHONPATH: packages,
      PYTHONDONTWRITEBYTECODE: '1',
      // Its functions' code: gone with it, and outside the project, whose package.json would make it ES modules.
      TMPDIR: scratch,
      AUTH: 'true',
      GATEWAY_PORT: String(PORT),
      MINISTACK_HOST: '127.0.0.1',
      MINISTACK_REGION: REGION,
      SFTP_ENABLED: '0',
      IOT_MTLS_ENABLED: '0',
    },
  });
  const clear = () => rmSync(scratch, { recursive: true, force: true });
  process.once('exit', clear);
  return {
    name: 'ministack',
    hasEnded: () => child.exitCode !== null,
    stop: async () => {
      await stop();
      clear();
      process.removeListener('exit', clear);
    },
  };
};

/** The folder of the packages, named by what is required; made whole or not at all. */
const installed = async (): Promise<string> => {
  // Compiled packages fit one version of Python.
  const python = await run('python3', ['--version'], process.env);
  const digest = createHash('sha256').update(readFileSync(REQUIREMENTS)).update(python).digest('hex').slice(0, 12);
  const folder = resolve(join('.cache/ministack', digest));
  if (existsSync(folder)) return folder;
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps'];
  await run('python3', [...pip, '--target', partial, '--requirement', REQUIREMENTS], process.env).catch((cause) => {
    throw new Error('安装 ministack 失败：需要 Python 3.10 以上、pip，以及可用的 PyPI 源', { cause });
  });
  renameSync(partial, folder);
  return folder;
};
