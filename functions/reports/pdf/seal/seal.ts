import type { Drawing, Outline } from '../../../../shared/print/nodes.ts';
import { RED } from '../../../../shared/print/styles.ts';
import { SEAL_CAPTION } from './caption.ts';
import data from './outlines.json' with { type: 'json' };

/**
 * The round seal on the cover, drawn: a ring, the issuer's name along it, a star. An illustration, and says so; what binds is
 * the digital signature of the file (电子签名法 Art. 13 and 14), so it has no code number as a registered seal does.
 */
export const SEAL_SIZE = 116;

const outlines: Readonly<Record<string, string>> = data;

const CENTRE = SEAL_SIZE / 2;
const RING_WIDTH = 2.8;
const STAR_RADIUS = 19;
const NAME = { size: 10.5, radius: 45.5, widestStep: Math.PI / 9, widestArc: (250 / 180) * Math.PI };
const CAPTION = { size: 8, below: 36 };
const UNITS_PER_EM = 1000;
/** From the baseline up to the middle of a Han character. */
const MIDDLE = 380;

interface Place {
  size: number;
  /** Where the middle of the character goes, and how far it is turned clockwise. */
  x: number;
  y: number;
  turn: number;
}

/** Of a point: 1/720 of an inch, and half the bytes of more. */
const tenth = (length: number): number => Math.round(length * 10) / 10;

const glyph = (character: string, { size, x, y, turn }: Place): Outline[] => {
  const contours = outlines[character]?.split(',').map((contour) => contour.split(' ').map(Number));
  if (contours === undefined) throw new Error(`the seal has no outline of ${character}: npm run seal`);
  const scale = size / UNITS_PER_EM;
  const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
  return contours.map(([ink, ...numbers]) => {
    const points: Outline['points'] = [];
    for (let i = 0; i < numbers.length; i += 2) {
      const across = (numbers[i] ?? 0) - UNITS_PER_EM / 2;
      const down = MIDDLE - (numbers[i + 1] ?? 0);
      points.push({ x: tenth(x + across * cos - down * sin), y: tenth(y + across * sin + down * cos) });
    }
    // A hole is painted as paper: a polygon has no holes.
    return { type: 'polyline', points, closePath: true, lineWidth: 0, color: ink === 1 ? RED : '#ffffff' };
  });
};

const along = (name: string): Outline[] => {
  const characters = [...name];
  const step = Math.min(NAME.widestStep, NAME.widestArc / Math.max(characters.length - 1, 1));
  const size = Math.min(NAME.size, NAME.radius * step * 0.95);
  return characters.flatMap((character, i) => {
    const turn = (i - (characters.length - 1) / 2) * step;
    const [x, y] = [CENTRE + NAME.radius * Math.sin(turn), CENTRE - NAME.radius * Math.cos(turn)];
    return glyph(character, { size, x, y, turn });
  });
};

const caption = (): Outline[] =>
  [...SEAL_CAPTION].flatMap((character, i) =>
    glyph(character, {
      size: CAPTION.size,
      x: CENTRE + (i - (SEAL_CAPTION.length - 1) / 2) * CAPTION.size * 1.1,
      y: CENTRE + CAPTION.below,
      turn: 0,
    }),
  );

/** The radius of the inner corners of a five-pointed star, of that of the outer ones. */
const INNER = 0.381966;

const star = (): Outline => ({
  type: 'polyline',
  closePath: true,
  lineWidth: 0,
  color: RED,
  points: Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 === 0 ? STAR_RADIUS : STAR_RADIUS * INNER;
    return { x: CENTRE + radius * Math.sin((i * Math.PI) / 5), y: CENTRE - radius * Math.cos((i * Math.PI) / 5) };
  }),
});

/** By issuer: frozen, so that what prints it knows that it is the same in every report. */
const known = new Map<string, Drawing>();

export const seal = (issuer: string): Drawing => {
  const drawing = known.get(issuer) ?? drawn(issuer);
  known.set(issuer, drawing);
  return drawing;
};

const drawn = (issuer: string): Drawing => {
  const radius = CENTRE - RING_WIDTH / 2;
  return {
    width: SEAL_SIZE,
    canvas: Object.freeze([
      { type: 'ellipse', x: CENTRE, y: CENTRE, r1: radius, r2: radius, lineWidth: RING_WIDTH, lineColor: RED },
      ...along(issuer),
      star(),
      ...caption(),
    ]),
  };
};
