import { useId } from 'preact/hooks';
import type { Words } from './printed.ts';
import css from './seal.module.css';

/** A ring, the issuer's name along it, a star, as on the PDF: an illustration, and says so within. */
export const Seal = ({ issuer, caption }: { issuer: Words; caption: Words }) => {
  const id = useId();
  const { length } = [...issuer.zh];
  const [degrees, size] = arcOf(length);
  return (
    <svg class={css.seal} viewBox="0 0 116 116" aria-hidden="true">
      <circle cx="58" cy="58" r="56" fill="none" stroke="currentColor" stroke-width="2.8" />
      <path id={id} d={arcPath(degrees)} fill="none" />
      <text font-size={size}>
        <textPath href={`#${id}`} textLength={RADIUS * radians(degrees)} lengthAdjust="spacing">
          {issuer.zh}
        </textPath>
      </text>
      <path d={STAR} />
      <text x="58" y="97" text-anchor="middle" font-size="8">
        {caption.zh}
      </text>
    </svg>
  );
};

const CENTRE = 58;
/** Of the line the characters stand on. */
const RADIUS = 41;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** How far round the name goes, and how large it then is: at most 250°, so that the caption has its place. */
const arcOf = (length: number): [degrees: number, size: number] => {
  const degrees = Math.min(250, length * 20);
  return [degrees, Math.min(10.5, (RADIUS * radians(degrees)) / length)];
};

const at = (degrees: number): string =>
  `${CENTRE + RADIUS * Math.sin(radians(degrees))} ${CENTRE - RADIUS * Math.cos(radians(degrees))}`;

const arcPath = (degrees: number): string =>
  `M${at(-degrees / 2)}A${RADIUS} ${RADIUS} 0 ${degrees > 180 ? 1 : 0} 1 ${at(degrees / 2)}`;

const STAR_RADIUS = 19;
/** The inner corners of a regular star lie so near the centre. */
const INNER = 0.382;
const STAR = `M${Array.from({ length: 10 }, (_, i) => {
  const radius = STAR_RADIUS * (i % 2 === 0 ? 1 : INNER);
  const angle = radians(i * 36);
  return `${CENTRE + radius * Math.sin(angle)} ${CENTRE - radius * Math.cos(angle)}`;
}).join('L')}Z`;
