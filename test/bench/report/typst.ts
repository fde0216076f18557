import { A4, FONTS, FULL_FACES, type OpenContender, type PlacedPage } from './contender.ts';

/** Typst, compiled into Node; a development dependency for this bench alone. */
export const open: OpenContender = async () => {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => ({
    NodeCompiler: undefined,
  }));
  if (NodeCompiler === undefined) return undefined;
  const fontPaths = Object.values(FULL_FACES).map((face) => `${FONTS}/${face}.ttf`);
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] });
  return {
    print: async ({ pages }) => {
      const pdf = compiler.pdf({ mainFileContent: TEMPLATE, inputs: { pages: JSON.stringify(pages.map(compact)) } });
      // What it remembers of earlier reports would not be there in production, where each report is another.
      compiler.evictCache(2);
      return pdf;
    },
  };
};

const compact = ({ areas, lines, texts }: PlacedPage) => ({
  areas,
  lines,
  texts: texts.map(({ text, x, baseline, size, family, color }) => [text, x, baseline, size, family, hexOf(color)]),
});
const hexOf = (color: string): string => (color === 'black' ? '#000000' : color);

const TEMPLATE = `
#set page(width: ${A4.width}pt, height: ${A4.height}pt, margin: 0pt)
#set text(top-edge: "baseline", bottom-edge: "baseline", lang: "zh", region: "cn")
#let faces = (song: ("Noto Serif SC", "regular"), hei: ("Noto Sans SC", "bold"))
#for (i, page) in json(bytes(sys.inputs.pages)).enumerate() {
  if i > 0 { pagebreak() }
  for (x, y, w, h, c) in page.areas { place(dx: x * 1pt, dy: y * 1pt, rect(width: w * 1pt, height: h * 1pt, fill: rgb(c))) }
  for (x1, y1, x2, y2, w) in page.lines {
    place(dx: x1 * 1pt, dy: y1 * 1pt, line(end: ((x2 - x1) * 1pt, (y2 - y1) * 1pt), stroke: w * 1pt + rgb("#8a8a8a")))
  }
  for (t, x, y, s, f, c) in page.texts {
    let (font, weight) = faces.at(f)
    place(dx: x * 1pt, dy: y * 1pt, box(width: 900pt, text(font: font, weight: weight, size: s * 1pt, fill: rgb(c), t)))
  }
}
`;
