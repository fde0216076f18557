import { documentOf } from '../../functions/reports/pdf/document.ts';
import type { Report } from '../../functions/reports/report.ts';

type Value = string | number | boolean | null | undefined | Value[] | { [key: string]: Value };

/** Every text under a node of a document definition, in its order. */
const textsIn = (value: Value): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = typeof value.text === 'string' ? [value.text] : textsIn(value.text);
  return [...own, ...['stack', 'columns', 'table', 'body'].flatMap((key) => textsIn(value[key]))];
};

/** The document of a report before type is set, and its texts with those of the head and the foot of a page. */
export const definitionOf = (report: Report) => {
  const definition = documentOf(report, { set: (node: unknown) => node } as never);
  const { header, footer, content } = definition as unknown as {
    header(): Value;
    footer(page: number, pages: number): Value;
    content: Value;
  };
  return { definition, content, texts: [content, header(), footer(2, 9)].flatMap(textsIn) };
};
