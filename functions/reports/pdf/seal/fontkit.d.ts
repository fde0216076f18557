/** The part of fontkit that build.ts uses; the package has no types. */
declare module 'fontkit' {
  export interface PathCommand {
    command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
    args: number[];
  }
  export function create(font: Buffer): { glyphForCodePoint(code: number): { path: { commands: PathCommand[] } } };
}
