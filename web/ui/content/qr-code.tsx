import { encode } from 'uqr';
import css from './qr-code.module.css';

interface Props {
  text: string;
  /** What it leads to, for who cannot see it. */
  label: string;
}

/** Modules of white around the code, as the standard (ISO/IEC 18004) asks for. */
const QUIET_ZONE = 4;

export const QrCode = ({ text, label }: Props) => {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg class={css.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};
