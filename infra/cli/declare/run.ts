import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { asPersona } from '../command/as-persona.ts';
import { DOMAIN_OPTIONS } from '../command/options.ts';
import { EXIT, type Exit, Misused, runCommand } from '../command/run-command.ts';
import type { Surroundings } from '../command/surroundings.ts';
import { RefusedRequest } from '../platform/answer.ts';
import type { Platform } from '../platform/client.ts';

export const DECLARE_USAGE = `用法：xinzheng declare --as department:<单位> --domain <领域代码> --from <日期> --through <日期> --records <条数|auto> [--json]
条数：自上次申报以来首次入库的版本条数，可为 0；auto 以平台现有的条数为准`;

const Declared = z.looseObject({
  from: z.string(),
  through: z.string(),
  records: z.number(),
  completeThrough: z.string(),
});
type Declared = z.output<typeof Declared>;

interface Asked {
  domain: string;
  from: string;
  through: string;
  records: number | 'auto';
}

/** Declares a domain complete. Exit code 1 where the platform counts another number: nothing was declared then. */
export const runDeclare = (args: string[], around: Surroundings): Promise<Exit> =>
  runCommand(DECLARE_USAGE, around.err, async () => {
    const { as, json, ...asked } = argumentsOf(args);
    const platform = asPersona(as, around);
    try {
      const declared = await declare(asked, platform);
      around.out.write(json ? `${JSON.stringify(declared)}\n` : inWords(asked.domain, declared));
      return EXIT.fine;
    } catch (failure) {
      if (heldIn(failure) === undefined) throw failure;
      around.err.write(`${(failure as Error).message}\n`);
      return EXIT.lookInto;
    }
  });

/** With `auto`, none is declared first: where that is wrong, the refusal says how many there are. */
const declare = async ({ records, ...asked }: Asked, platform: Platform): Promise<Declared> => {
  if (records !== 'auto') return post({ ...asked, records }, platform);
  try {
    return await post({ ...asked, records: 0 }, platform);
  } catch (failure) {
    const held = heldIn(failure);
    if (held === undefined) throw failure;
    return post({ ...asked, records: held }, platform);
  }
};

const post = ({ domain, ...declaration }: Asked, platform: Platform): Promise<Declared> => {
  const path = `/v1/domains/${encodeURIComponent(domain)}/declarations`;
  const body = JSON.stringify(declaration);
  return platform.json({ method: 'POST', path, body, idempotencyKey: randomUUID() }, Declared);
};

/** How many versions the platform counts, where it refused another number. */
const heldIn = (failure: unknown): number | undefined => {
  if (!(failure instanceof RefusedRequest) || failure.problem?.code !== 'count-mismatch') return undefined;
  return typeof failure.problem.held === 'number' ? failure.problem.held : undefined;
};

const inWords = (domain: string, { from, through, records, completeThrough }: Declared): string =>
  `领域 ${domain}：已申报 ${from} 至 ${through}，${records} 条；数据完整至 ${completeThrough}\n`;

const argumentsOf = (args: string[]) => {
  const { values } = parseArgs({
    args,
    options: {
      ...DOMAIN_OPTIONS,
      from: { type: 'string' },
      through: { type: 'string' },
      records: { type: 'string' },
    },
  });
  const { as, domain, from, through, records, json } = values;
  if (!domain || !from || !through || records === undefined) throw new Misused();
  if (records !== 'auto' && !/^\d+$/.test(records)) throw new Misused('--records 应为不小于 0 的整数，或 auto');
  return { as, json, domain, from, through, records: records === 'auto' ? ('auto' as const) : Number(records) };
};
