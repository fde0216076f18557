import { documentOf } from '../../../functions/reports/pdf/document.ts';
import type { Report } from '../../../functions/reports/report.ts';
import type { Definition } from '../../../shared/print/engine/definition.ts';
import { pngOf } from '../../../shared/print/engine/file/png.ts';
import type { Surface } from '../../../shared/print/engine/page/surface.ts';
import { layOut } from '../../../shared/print/engine/render.ts';
import type { Line } from '../../../shared/print/engine/text/line.ts';
import { openFamilies } from '../../../shared/print/families.ts';
import type { Family } from '../../../shared/print/nodes.ts';
import { gridLayout } from '../../../shared/print/styles.ts';
import { typesetterFor } from '../../../shared/print/typeset.ts';
import { FONTS, type PlacedPage } from './contender.ts';

const families = openFamilies(FONTS);

/** Every line of text and every border of a report in its place. */
export const placed = (report: Report): PlacedPage[] => {
  const definition = documentOf(report, typesetterFor(families)) as Definition;
  const images = { image: (name: string) => pngOf(definition.images?.[name] ?? '') };
  const pages = layOut(definition, { families, tableLayouts: { grid: gridLayout } }, images, () => new Recorder());
  return pages.map(({ body, furniture }) => ({
    texts: [...body.texts, ...furniture.texts],
    lines: [...body.lines, ...furniture.lines],
    areas: [...body.areas, ...furniture.areas],
  }));
};

/** Writes down what is put on it. The pictures are for those contenders that have them. */
class Recorder implements Surface, PlacedPage {
  readonly texts: PlacedPage['texts'] = [];
  readonly lines: PlacedPage['lines'] = [];
  readonly areas: PlacedPage['areas'] = [];

  line({ pieces, ascender }: Line, x: number, y: number): void {
    for (const { text, style, x: offset } of pieces) {
      const { fontSize: size, color, family } = style;
      this.texts.push({ text, x: x + offset, baseline: y + ascender, size, family: family.name as Family, color });
    }
  }

  area(x: number, y: number, width: number, height: number, colour: string): void {
    this.areas.push([x, y, width, height, colour]);
  }

  stroke(x1: number, y1: number, x2: number, y2: number, width: number): void {
    this.lines.push([x1, y1, x2, y2, width]);
  }

  image(): void {}
  drawing(): void {}
}
