import { parseArgs } from 'node:util';
import { DOMAIN_OPTIONS, RECEIPT_OPTION, theOne } from '../command/options.ts';
import { EXIT, type Exit, Misused, runCommand } from '../command/run-command.ts';
import type { Surroundings } from '../command/surroundings.ts';
import { type Push, pushFile } from './push-file.ts';

export const PUSH_USAGE = `用法：push --as department:<单位> --domain <领域代码> [--dry-run] [--json] [--receipt 回执.json] 文件
      push --as province [--domain <领域代码>] [--dry-run] [--json] [--receipt 回执.json] 文件（未指定领域时，各行自带领域代码）
--dry-run：只检查、不报送，列出会被退回的行`;

const asked = (args: string[], remembered: string | undefined): Push => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...DOMAIN_OPTIONS, ...RECEIPT_OPTION, 'dry-run': { type: 'boolean', default: false } },
  });
  const persona = values.as ?? remembered;
  const dryRun = values['dry-run'];
  if (!persona) throw new Misused();
  // A unit answers for its own domains, the province for all of them in one file.
  if (!values.domain && persona !== 'province') throw new Misused();
  if (dryRun && values.receipt !== undefined) throw new Misused('--dry-run 只检查、不报送，没有回执');
  return {
    persona,
    domain: values.domain,
    file: theOne(positionals),
    json: values.json,
    dryRun,
    receiptFile: values.receipt,
  };
};

/** The push command: its exit code is 0 when every row was taken (or would be), 1 when one was rejected, 2 when the push failed. */
export const runPush = (args: string[], around: Surroundings): Promise<Exit> =>
  runCommand(PUSH_USAGE, around.err, async () => {
    const { rejected } = await pushFile(asked(args, around.persona), around);
    return rejected > 0 ? EXIT.lookInto : EXIT.fine;
  });
