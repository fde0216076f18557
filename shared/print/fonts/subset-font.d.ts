/** The part of subset-font (HarfBuzz) that build.ts uses; the package has no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'truetype';
    noHinting: boolean;
    dropTables: readonly string[];
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
