/** The file as it is written: short text is gathered and turned into bytes at once. */
export class Output {
  private readonly parts: Buffer[] = [];
  private text: string[] = [];
  length = 0;

  /** As pdfkit writes: a line of text, each character a byte, or bytes as they are. */
  write(data: string | Uint8Array): void {
    if (typeof data === 'string') {
      this.text.push(data);
      this.length += data.length + 1;
    } else {
      this.flush();
      this.parts.push(Buffer.from(data.buffer, data.byteOffset, data.byteLength));
      this.length += data.length;
    }
  }

  bytes(): Uint8Array {
    this.flush();
    return Buffer.concat(this.parts, this.length);
  }

  private flush(): void {
    if (this.text.length === 0) return;
    this.parts.push(Buffer.from(`${this.text.join('\n')}\n`, 'latin1'));
    this.text = [];
  }
}
