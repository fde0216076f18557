import { parseArgs } from 'node:util';
import { asPersona } from '../command/as-persona.ts';
import { DOMAIN_OPTIONS, theOne } from '../command/options.ts';
import { EXIT, type Exit, Misused, runCommand } from '../command/run-command.ts';
import type { Surroundings } from '../command/surroundings.ts';
import { compare } from './compare.ts';
import { heldRecords } from './held-records.ts';
import { localRows } from './local-rows.ts';
import { inJson, inWords } from './show.ts';

export const RECONCILE_USAGE = `用法：xinzheng reconcile --as <身份> --domain <领域代码> [--from <日期>] [--to <日期>] [--unit <单位>] [--json] 文件
把文件与平台现有的本单位数据逐条对照；日期是平台接收的时间，默认全部`;

/** Compares a file with what the platform holds: exit code 0 when both are the same, 1 when not, 2 when it could not be told. */
export const runReconcile = (args: string[], around: Surroundings): Promise<Exit> =>
  runCommand(RECONCILE_USAGE, around.err, async () => {
    const { as, domain, file, range, json } = argumentsOf(args);
    const platform = asPersona(as, around);
    const { rows, unreadable } = await localRows(file, domain, (message) => around.err.write(`${message}\n`));
    const held = await heldRecords(platform, domain, range);
    const differences = compare(rows, held);
    const counts = { rowsInFile: rows.length + unreadable.length, versionsHeld: held.length };
    around.out.write((json ? inJson : inWords)({ ...counts, differences, unreadable }));
    return differences.length === 0 && unreadable.length === 0 ? EXIT.fine : EXIT.lookInto;
  });

const argumentsOf = (args: string[]) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...DOMAIN_OPTIONS, from: { type: 'string' }, to: { type: 'string' }, unit: { type: 'string' } },
  });
  const { as, domain, json, ...range } = values;
  if (!domain) throw new Misused();
  return { as, domain, file: theOne(positionals), range, json };
};
