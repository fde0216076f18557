import { rounded } from './ink.ts';
import type { QrNode } from './node-types.ts';
import type { VectorType } from './pdfmake-types.ts';

/** A QR code as one square whose modules are one path, where pdfmake has a rectangle a module. */
export interface QrVector extends VectorType {
  modules: string;
}

export const isQrVector = (vector: VectorType): vector is QrVector => typeof vector.modules === 'string';

/** The QR codes of one document. One that stands on every page is worked out once. */
export class QrCodes {
  private readonly known = new Map<string, { size: number; canvas: VectorType[] }>();

  constructor(private readonly measureStock: (node: QrNode) => QrNode) {}

  measure(node: QrNode, alignment: unknown): QrNode {
    const { qr, version, mode, eccLevel, mask, background, foreground, padding, fit } = node;
    const key = JSON.stringify([qr, version, mode, eccLevel, mask, background, foreground, padding, fit]);
    const known = this.known.get(key);
    if (known !== undefined)
      return Object.assign(node, sizes(known.size), { _canvas: known.canvas.map(copy), _alignment: alignment });
    this.measureStock(node);
    const canvas = asPath(node);
    this.known.set(key, { size: node._width, canvas });
    node._canvas = canvas.map(copy);
    return node;
  }
}

const copy = (vector: VectorType): VectorType => ({ ...vector });

const sizes = (size: number) => ({
  _width: size,
  _height: size,
  _minWidth: size,
  _maxWidth: size,
  _minHeight: size,
  _maxHeight: size,
});

const asPath = ({ _canvas, _width }: QrNode): VectorType[] => {
  const [background, ...modules] = _canvas as [VectorType, ...VectorType[]];
  const path = modules.map(({ x, y, w, h }) => `${rounded(x)} ${rounded(y)} ${rounded(w)} ${rounded(h)} re`).join('\n');
  return [background, { ...background, w: _width, h: _width, color: modules[0]?.color, modules: path } as QrVector];
};
