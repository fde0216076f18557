const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

/** The entry of a bundle: loads it with what V8 made of it for this version of Node (`code-cache.ts`). */
const file = join(__dirname, 'code.js');
const cache = join(__dirname, `code-${process.version}-${process.arch}.cache`);

const script = new Script(readFileSync(file, 'utf8'), {
  filename: file,
  cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
});
script.runInThisContext()(exports, require, module, file, __dirname);
