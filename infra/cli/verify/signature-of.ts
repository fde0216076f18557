/** The one signature of a PDF: what it covers and what it is. */
export interface PdfSignature {
  /** Before and after the signature: together the whole file but for it. */
  covered: readonly [Buffer, Buffer];
  /** The CMS message, with what pads it. */
  contents: Buffer;
  /** The dictionary of the signature, as text. */
  dictionary: string;
  /** The number of its object. */
  object: string;
}

const RANGE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g;
const LOWER_CASE_HEX = /^(?:[0-9a-f]{2})+$/;

/** Throws `NotGenuine` for a file that is not signed, is signed more than once, or has anything outside its signature. */
export const signatureOf = (pdf: Buffer): PdfSignature => {
  const file = pdf.toString('latin1');
  const [found, second] = [...file.matchAll(RANGE)];
  if (found === undefined) throw new NotGenuine('文件没有数字签名');
  if (second !== undefined) throw new NotGenuine('文件有多处数字签名，不是平台出具时的样子');
  const [zero, start, end, rest] = found.slice(1).map(Number) as [number, number, number, number];
  if (zero !== 0 || start >= end || end + rest !== pdf.length)
    throw new NotGenuine('签名没有覆盖整个文件：出具之后追加或删去过内容');
  const hole = file.slice(start, end);
  const digits = hole.slice(1, -1);
  // Capital digits would say the same, and be another file.
  if (!hole.startsWith('<') || !hole.endsWith('>') || !LOWER_CASE_HEX.test(digits))
    throw new NotGenuine('签名残缺：签名处不是十六进制数据');
  return {
    covered: [pdf.subarray(0, start), pdf.subarray(end)],
    contents: Buffer.from(digits, 'hex'),
    ...dictionaryAround(file, found.index, end),
  };
};

const dictionaryAround = (file: string, at: number, end: number): Pick<PdfSignature, 'dictionary' | 'object'> => {
  // From the beginning of a line: digits alone, however many, are looked at once.
  const [, object = ''] = /\n(\d+) 0 obj\s/.exec(file.slice(file.lastIndexOf('\nendobj', at) + 1, at)) ?? [];
  const after = file.slice(end, file.indexOf('\nendobj', end));
  return { object, dictionary: file.slice(file.lastIndexOf(`\n${object} 0 obj`, at), at) + after };
};

/** The file is not one of the platform's, or no longer as it was issued. Says why. */
export class NotGenuine extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'NotGenuine';
  }
}

/** Certified, with no change allowed afterwards: the catalogue points to this very signature, which says so. */
export const isCertification = (pdf: Buffer, { object, dictionary }: PdfSignature): boolean =>
  new RegExp(`/Perms\\s*<<\\s*/DocMDP ${object} 0 R\\s*>>`).test(pdf.toString('latin1')) &&
  /\/SubFilter\s*\/ETSI\.CAdES\.detached\s/.test(dictionary) &&
  /\/TransformMethod\s*\/DocMDP\s/.test(dictionary) &&
  /\/P 1\s/.test(dictionary);

const SIGNED_AT = /\/M \(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\)/;

/** When it was signed, by its own word. */
export const signedAt = ({ dictionary }: PdfSignature): Date => {
  const [, year, month, day, hour, minute, second] = SIGNED_AT.exec(dictionary) ?? [];
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(at.getTime())) throw new NotGenuine('签名没有写明签名时间');
  return at;
};
