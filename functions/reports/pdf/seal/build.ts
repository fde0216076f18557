import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { POLICIES } from '../../../../shared/policy/policy.ts';
import { SEAL_CAPTION } from './caption.ts';

/**
 * Writes outlines.json: the characters of the issuers' names as polygons, for the seal on the cover. `npm run seal`, after an
 * issuer is added. pdfmake turns no text, and drawing outlines from the font would load it whole for eighteen characters.
 */
const FONT = 'shared/print/fonts/NotoSansSC-Bold.ttf';
const OUTPUT = 'functions/reports/pdf/seal';

type Point = [x: number, y: number];
type Contour = Point[];

const STEPS_OF_CURVE = 4;
/** Font units a polygon may lie off the curve: a tenth of a point at the size of the seal. */
const TOLERANCE = 5;

const curve = ([x, y]: Point, [cx = 0, cy = 0, ex = 0, ey = 0]: number[]): Point[] =>
  Array.from({ length: STEPS_OF_CURVE }, (_, i) => {
    const t = (i + 1) / STEPS_OF_CURVE;
    const u = 1 - t;
    return [u * u * x + 2 * u * t * cx + t * t * ex, u * u * y + 2 * u * t * cy + t * t * ey];
  });

const contoursOf = (commands: readonly fontkit.PathCommand[]): Contour[] => {
  const contours: Contour[] = [];
  for (const { command, args } of commands) {
    const last = contours.at(-1)?.at(-1) ?? [0, 0];
    if (command === 'moveTo') contours.push([[args[0] ?? 0, args[1] ?? 0]]);
    if (command === 'lineTo') contours.at(-1)?.push([args[0] ?? 0, args[1] ?? 0]);
    if (command === 'quadraticCurveTo') contours.at(-1)?.push(...curve(last, args));
    if (command === 'bezierCurveTo') throw new Error('the font has cubic curves');
  }
  return contours;
};

const distance = ([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number => {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(x - ax, y - ay);
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
};

/** Ramer-Douglas-Peucker: the fewest of the points that stay within the tolerance. */
const simplified = (points: Contour): Contour => {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return points;
  const off = points.map((point) => distance(point, first, last));
  const farthest = off.indexOf(Math.max(...off));
  if ((off[farthest] ?? 0) <= TOLERANCE) return [first, last];
  return [...simplified(points.slice(0, farthest + 1)).slice(0, -1), ...simplified(points.slice(farthest))];
};

/** Twice the signed area; the outer contours of TrueType run clockwise, which is negative here. */
const area = (contour: Contour): number =>
  contour.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = contour[(i + 1) % contour.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);

/** Ink is 1, a hole in it 0; the greater first, so that each is drawn upon what surrounds it. */
const outline = (contours: Contour[]): string =>
  contours
    .sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)))
    .map((contour) => {
      const closed = [...contour, ...contour.slice(0, 1)];
      return [area(contour) < 0 ? 1 : 0, ...simplified(closed).slice(0, -1).flat().map(Math.round)].join(' ');
    })
    .join(',');

const build = async (): Promise<void> => {
  const font = fontkit.create(await readFile(FONT));
  const characters = [...new Set(`${POLICIES.map(({ issuer }) => issuer).join('')}${SEAL_CAPTION}`)].sort();
  const outlines = characters.map((character) => {
    const { path } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
    return [character, outline(contoursOf(path.commands))];
  });
  await writeFile(join(OUTPUT, 'outlines.json'), `${JSON.stringify(Object.fromEntries(outlines), null, 2)}\n`);
  console.log(`${characters.length} characters`);
};

void build();
