import type { BeforeEnd } from '../print/engine/file/open-document.ts';
import { HOLE } from './hole.ts';

export interface SignatureField {
  /** How many bytes the signature may have at most. */
  bytes: number;
  /** The time of signing, in the place PAdES has for it. */
  at: Date;
  name: string;
  reason: string;
  location: string;
}

/** A text rather than a name. */
const text = (content: string): unknown => Object(content);

const PRINTED_AND_LOCKED = 4 | 128;
const SIGNED_AND_APPEND_ONLY = 1 | 2;

/**
 * The field of the signature and the room for it, as part of the one revision that the file has: a certification that
 * allows no change at all (DocMDP, P 1; ISO 32000-1 12.8.2.2). The field shows nothing: the seal on the page is the printer's.
 */
export const signatureField =
  ({ bytes, at, name, reason, location }: SignatureField): BeforeEnd =>
  (document) => {
    const signature = document.ref({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'ETSI.CAdES.detached',
      ...HOLE,
      Contents: Buffer.alloc(bytes),
      M: at,
      Name: text(name),
      Reason: text(reason),
      Location: text(location),
      Reference: [
        {
          Type: 'SigRef',
          TransformMethod: 'DocMDP',
          TransformParams: { Type: 'TransformParams', V: '1.2', P: 1 },
        },
      ],
    });
    const field = document.ref({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: text('Signature'),
      V: signature,
      P: document.page,
      F: PRINTED_AND_LOCKED,
      Rect: [0, 0, 0, 0],
    });
    const form = document.ref({ SigFlags: SIGNED_AND_APPEND_ONLY, Fields: [field] });
    document.page.data.Annots = [field];
    Object.assign(document.catalogue, {
      AcroForm: form,
      Perms: { DocMDP: signature },
      // ETSI EN 319 142-1 5.6.
      Extensions: { ESIC: { BaseVersion: '1.7', ExtensionLevel: 1 } },
    });
    for (const object of [signature, field, form]) object.end();
  };
