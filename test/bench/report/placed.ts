import { documentOf } from '../../../functions/reports/pdf/document.ts';
import type { LineType, PageItem, VerticalAlignment } from '../../../functions/reports/pdf/engine/pdfmake-types.ts';
import { layOut } from '../../../functions/reports/pdf/engine/render.ts';
import { isRun } from '../../../functions/reports/pdf/engine/runs.ts';
import { openFamilies } from '../../../functions/reports/pdf/families.ts';
import type { Family } from '../../../functions/reports/pdf/nodes.ts';
import { gridLayout } from '../../../functions/reports/pdf/styles.ts';
import { typesetterFor } from '../../../functions/reports/pdf/typeset.ts';
import type { Report } from '../../../functions/reports/report.ts';
import { FONTS, type PlacedPage, type PlacedText } from './contender.ts';

const families = openFamilies(FONTS);

/** Every line of text and every border of a report in its place. */
export const placed = (report: Report): PlacedPage[] => {
  const definition = documentOf(report, typesetterFor(families));
  const { pages } = layOut(definition, { families, tableLayouts: { grid: gridLayout } });
  return pages.map(({ items }) => placedPage(items));
};

const placedPage = (items: readonly PageItem[]): PlacedPage => {
  const page: PlacedPage = { texts: [], lines: [], areas: [] };
  const shifts = [0];
  for (const { type, item } of items) {
    const shift = shifts.at(-1) ?? 0;
    if (type === 'beginVerticalAlignment') shifts.push(shift + shiftOf(item as unknown as VerticalAlignment));
    else if (type === 'endVerticalAlignment') shifts.pop();
    else if (type === 'line') page.texts.push(...textsOf(item as unknown as LineType, shift));
    else if (item.type === 'line')
      page.lines.push([item.x1, item.y1 + shift, item.x2, item.y2 + shift, item.lineWidth ?? 1]);
    else if (item.type === 'rect') page.areas.push([item.x, item.y + shift, item.w, item.h, String(item.color)]);
  }
  return page;
};

const shiftOf = (item: VerticalAlignment): number => {
  const share = { middle: 0.5, bottom: 1 }[item.verticalAlignment] ?? 0;
  return item.isCellContentMultiPage ? 0 : share * (item.getViewHeight() - item.getNodeHeight());
};

const textsOf = (line: LineType, shift: number): PlacedText[] =>
  line.inlines.filter(isRun).map(({ text, x, fontSize, font, color }) => ({
    text,
    x: line.x + x,
    baseline: line.y + line.getAscenderHeight() + shift,
    size: fontSize,
    family: font.family.name as Family,
    color: String(color),
  }));
