import type { Weight } from './weigh.ts';

const KB = 1024;

/**
 * Of all scripts of an application, gzipped. The portal is opened on a phone in a queue: on a slow 4G network (1.6 Mbit/s)
 * 80 KB take less than half a second; the console is opened at a desk, and stays open.
 */
const BUDGETS: Readonly<Record<string, number>> = { portal: 80 * KB, console: 150 * KB };

/** What is too heavy, in words for whoever made it so. */
export const breaches = (weights: readonly Weight[]): string[] =>
  weights.flatMap(({ name, scripts }) => {
    const budget = BUDGETS[name];
    if (budget === undefined) return [`${name}：未设预算，请在 infra/pages/budgets.ts 中设定`];
    if (scripts <= budget) return [];
    return [`${name}：脚本 gzip 后共 ${kb(scripts)}，超出预算 ${kb(budget)}；请检查最近加入的页面与依赖`];
  });

export const weightLines = (weights: readonly Weight[]): string[] =>
  weights.map(
    ({ name, scripts, firstScripts, styles }) =>
      `${name.padEnd(8)}脚本 ${kb(scripts)}（预算 ${kb(BUDGETS[name] ?? 0)}），其中首次加载 ${kb(firstScripts)}；样式 ${kb(styles)}；均为 gzip 后`,
  );

const kb = (bytes: number): string => `${(bytes / KB).toFixed(1)} KB`;
