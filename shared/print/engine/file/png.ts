/** A PNG as an image of a PDF: its deflated rows go in as they are (ISO 32000-1, 7.4.4.4: PDF knows the filters of PNG). */
export interface Png {
  width: number;
  height: number;
  /** Of the image object. */
  data: Record<string, unknown>;
  rows: Buffer;
}

const DATA_URL = /^data:image\/png;base64,/;
const SIGNATURE_LENGTH = 8;
const COLOURS: Readonly<Record<number, { space: string; channels: number }>> = {
  0: { space: 'DeviceGray', channels: 1 },
  2: { space: 'DeviceRGB', channels: 3 },
};

/** Grey or colours, without transparency and interlacing; anything else is refused. */
export const pngOf = (url: string): Png => {
  if (!DATA_URL.test(url)) throw new Error('the engine prints images that are a PNG as a data URL');
  const file = Buffer.from(url.replace(DATA_URL, ''), 'base64');
  const rows: Buffer[] = [];
  let header: Buffer | undefined;
  for (let at = SIGNATURE_LENGTH; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + length) as Buffer;
    if (type === 'IHDR') header = content;
    else if (type === 'IDAT') rows.push(content);
    at += length + 12;
  }
  const colours = COLOURS[header?.[9] ?? -1];
  if (header === undefined || colours === undefined || header[12] !== 0)
    throw new Error('the engine prints no PNG with a palette, transparency or interlacing');
  const [width, height, bits] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8]];
  const shape = { Colors: colours.channels, BitsPerComponent: bits, Columns: width };
  const data = {
    ...{ Type: 'XObject', Subtype: 'Image', BitsPerComponent: bits, Width: width, Height: height },
    ...{ Filter: 'FlateDecode', DecodeParms: { Predictor: 15, ...shape }, ColorSpace: colours.space },
  };
  return { width, height, data, rows: Buffer.concat(rows) };
};
