const { readFileSync, writeFileSync } = require('node:fs');
const v8 = require('node:v8');
const { Script } = require('node:vm');

/** Writes what V8 makes of a script, with all of its functions. */
const [source, target] = process.argv.slice(2);

v8.setFlagsFromString('--no-lazy');
const script = new Script(readFileSync(source, 'utf8'), { filename: 'code.js' });
// The flags are part of what is written: those that a process has by itself.
v8.setFlagsFromString('--lazy');
writeFileSync(target, script.createCachedData());
