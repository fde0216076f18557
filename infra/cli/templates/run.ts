import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { KINDS } from '../../../shared/records/record.ts';
import { asAnyone } from '../command/as-persona.ts';
import { EXIT, type Exit, Misused, runCommand } from '../command/run-command.ts';
import type { Surroundings } from '../command/surroundings.ts';

export const TEMPLATES_USAGE = `用法：xinzheng templates get <记录类型> [--xlsx] [-o 文件]
记录类型：${Object.entries(KINDS)
  .map(([kind, name]) => `${kind}（${name}）`)
  .join('、')}`;

/** API Gateway sends a workbook as bytes to those who ask for it first. */
const MEDIA_TYPES = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv' };

/** Saves the template of a kind. A file that is there already may be filled in: it is never written over. */
export const runTemplates = (args: string[], around: Surroundings): Promise<Exit> =>
  runCommand(TEMPLATES_USAGE, around.err, async () => {
    const { kind, format, file, json } = argumentsOf(args);
    const request = { method: 'GET', path: `/v1/templates/${kind}.${format}`, accept: MEDIA_TYPES[format] } as const;
    const content = await asAnyone(around).content(request);
    await writeFile(file, content, { flag: 'wx' });
    const saved = { kind, file, bytes: content.length };
    around.out.write(json ? `${JSON.stringify(saved)}\n` : `已保存模板：${file}\n`);
    return EXIT.fine;
  });

const argumentsOf = (args: string[]) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      xlsx: { type: 'boolean', default: false },
      output: { type: 'string', short: 'o' },
      json: { type: 'boolean', default: false },
    },
  });
  const [verb, kind, ...more] = positionals;
  if (verb !== 'get' || kind === undefined || more.length > 0) throw new Misused();
  if (!Object.hasOwn(KINDS, kind)) throw new Misused(`没有这种记录：${kind}`);
  const format = values.xlsx ? ('xlsx' as const) : ('csv' as const);
  return { kind, format, file: values.output ?? `${kind}.${format}`, json: values.json };
};
