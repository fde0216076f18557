import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { AxeResults, ImpactValue } from 'axe-core';
import type { Page } from 'playwright-core';

const SCRIPT = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SERIOUS: (ImpactValue | undefined)[] = ['serious', 'critical'];

/**
 * What axe finds serious or critical. Its script comes by the debugger's protocol, past the page's policy, so the policy
 * stays as it is.
 */
export const accessibilityFaults = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(SCRIPT);
  const results = await page.evaluate(
    (rules) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: rules, resultTypes: ['violations'] }),
    RULES,
  );
  return faultsOf(results);
};

const faultsOf = ({ violations }: AxeResults): string[] =>
  violations
    .filter(({ impact }) => SERIOUS.includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `axe ${id}: ${html}\n  ${failureSummary}`));
