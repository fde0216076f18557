import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MAKE = 'infra/code-cache/make.cjs';
const ENTRY = 'infra/code-cache/entry.cjs';

/**
 * Puts what V8 makes of a bundle beside it, so that a process that starts need not compile it: the slice of the reports then
 * loads in two thirds of the time and in less memory. The entry becomes one that loads `code.js` with it; on another version
 * of Node, or another processor, than it was made for, the code is compiled as usual.
 */
export const addCodeCache = (folder: string, entry: string): void => {
  const code = join(folder, 'code.js');
  const bundle = readFileSync(join(folder, entry), 'utf8');
  writeFileSync(code, `(function (exports, require, module, __filename, __dirname) {${bundle}\n})`);
  copyFileSync(ENTRY, join(folder, entry));
  // Predictable: the same code gives the same bytes, so that an unchanged slice is not deployed again.
  const target = join(folder, `code-${process.version}-${process.arch}.cache`);
  execFileSync(process.execPath, ['--predictable', MAKE, code, target]);
};
