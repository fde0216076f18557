import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { OpenDocument } from './open-document.ts';

interface AttachedFile {
  name: string;
  type: string;
  description: string;
  /** What it is to the document, as PDF/A-3 wants it said. */
  relationship: 'Data' | 'Source' | 'Alternative' | 'Supplement';
  creationDate: Date;
  modifiedDate: Date;
}

/** Puts a file into the document (ISO 32000-2, 7.11.4; 14.13 for what it is to the document). */
export const attach = (
  document: OpenDocument,
  content: Uint8Array,
  { name, type, description, relationship, creationDate, modifiedDate }: AttachedFile,
): void => {
  const CheckSum = createHash('md5').update(content).digest();
  const embedded = document.ref({
    Type: 'EmbeddedFile',
    Params: { CreationDate: creationDate, ModDate: modifiedDate, CheckSum, Size: content.length },
    Subtype: type,
    Filter: 'FlateDecode',
  });
  embedded.end(deflateSync(content));
  const specification = document.ref({
    Type: 'Filespec',
    AFRelationship: relationship,
    F: new String(name),
    EF: { F: embedded },
    UF: new String(name),
    Desc: new String(description),
  });
  specification.end();
  document.attached.set(name, specification);
};
