import { weightLines } from './budgets.ts';
import { buildPages } from './build.ts';
import { PAGES_FOLDER } from './builds.ts';

/** `npm run build:web`: the pages into `.cache/web`, from where stacks that run serve them at once. */
const weights = await buildPages().catch((error: unknown) => {
  console.error(`页面构建失败：${error instanceof Error ? error.message : error}`);
  process.exit(1);
});
console.log(`${weightLines(weights).join('\n')}\n已构建到 ${PAGES_FOLDER}`);
