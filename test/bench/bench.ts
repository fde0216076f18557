import { parseArgs } from 'node:util';
import { benchChecks } from './checks.ts';
import type { Figure } from './figure.ts';
import { benchImport, benchImportCrash } from './import.ts';
import { benchIngest } from './ingest.ts';
import { printTable } from './print-table.ts';
import { benchPush } from './push.ts';
import { benchReport } from './report.ts';

/** `npm run bench` runs all, `npm run bench -- <name>` one; `--json` prints one object a figure. */
const BENCHES: Record<string, () => Promise<Figure[]>> = {
  report: benchReport,
  push: benchPush,
  ingest: benchIngest,
};

/** Take minutes: only by their names. */
const LONG_BENCHES: Record<string, () => Promise<Figure[]>> = {
  checks: benchChecks,
  import: benchImport,
  'import-crash': benchImportCrash,
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
  for (const name of names) {
    const bench = BENCHES[name] ?? LONG_BENCHES[name];
    if (bench === undefined) throw new Error(`没有名为 ${name} 的基准测试；可选：${Object.keys(BENCHES).join('、')}`);
    const figures = await bench();
    if (values.json === true) for (const figure of figures) console.log(JSON.stringify(figure));
    else printTable(name, figures);
  }
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
