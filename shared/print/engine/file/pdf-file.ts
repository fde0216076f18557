import { fingerprint } from './fingerprint.ts';
import { type PdfReference, sourceOf } from './source.ts';

/** The objects of a file, in the order they are written down. */
export class PdfFile {
  private readonly parts: Buffer[] = [];
  private text: string;
  private length: number;
  /** Where each object begins, by its number; undefined until it is written. */
  private readonly offsets: (number | undefined)[] = [];

  constructor(version: string) {
    // Bytes beyond ASCII say that the file is not text (ISO 32000-1, 7.5.2).
    this.text = `%PDF-${version}\n%\xff\xff\xff\xff\n`;
    this.length = this.text.length;
  }

  ref(data: Record<string, unknown> = {}): PdfReference {
    const id = this.offsets.push(undefined);
    const reference: PdfReference = { id, data, end: (stream) => this.writeObject(reference, stream) };
    return reference;
  }

  private writeObject({ id, data }: PdfReference, stream: Uint8Array | undefined): void {
    this.offsets[id - 1] = this.length;
    if (stream === undefined) {
      this.write(`${id} 0 obj\n${sourceOf(data)}\nendobj\n`);
      return;
    }
    this.write(`${id} 0 obj\n${sourceOf({ ...data, Length: stream.length })}\nstream\n`);
    this.writeBytes(stream);
    this.write('\nendstream\nendobj\n');
  }

  private write(text: string): void {
    this.text += text;
    this.length += text.length;
  }

  private writeBytes(bytes: Uint8Array): void {
    this.flush();
    this.parts.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    this.length += bytes.length;
  }

  private flush(): void {
    this.parts.push(Buffer.from(this.text, 'latin1'));
    this.text = '';
  }

  /** The whole file. */
  close(root: PdfReference, info: PdfReference): Uint8Array {
    const start = this.length;
    const size = this.offsets.length + 1;
    const entries = this.offsets.map((offset, i) => {
      if (offset === undefined) throw new Error(`object ${i + 1} of the file was not written`);
      return `${String(offset).padStart(10, '0')} 00000 n \n`;
    });
    // The same document has the same identity: it follows from what the document says of itself.
    const id = fingerprint(sourceOf(info.data));
    const trailer = sourceOf({ Size: size, Root: root, Info: info, ID: [id, id] });
    this.write(`xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}trailer\n${trailer}\n`);
    this.write(`startxref\n${start}\n%%EOF\n`);
    this.flush();
    return Buffer.concat(this.parts, this.length);
  }
}
