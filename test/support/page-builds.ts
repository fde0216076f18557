import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A checkout of its own, so that what is built, or broken, there touches nobody: its `web/` is a copy, the rest is the project's. */
export const checkoutIn = (folder: string): void => {
  cpSync('web', join(folder, 'web'), { recursive: true });
  for (const name of [
    'functions',
    'infra',
    'shared',
    'node_modules',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    symlinkSync(resolve(name), join(folder, name));
  mkdirSync(join(folder, '.cache'));
};

/** A program of the project, run there. */
export const runIn = (folder: string, program: string, env: Record<string, string> = {}) =>
  new Promise<{ code: number; said: string }>((settle) => {
    const options = { cwd: folder, env: { ...process.env, ...env } };
    execFile(process.execPath, ['--import', 'tsx', program], options, (error, stdout, stderr) =>
      settle({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });

/** `npm run build:web` there. */
export const buildIn = (folder: string) => runIn(folder, 'infra/pages/main.ts');

/** Every file of a folder, by its path. */
export const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]),
  );
