import type { Additions } from '../print/press.ts';
import { type Attached, attachment } from './attachment.ts';
import { isValidAt } from './certificates.ts';
import type { DocumentSigner } from './document-signer.ts';
import { signPdf } from './sign-pdf.ts';
import { type SignatureField, signatureField } from './signature-field.ts';
import { MOST_TOKEN_BYTES, type TimeStamp } from './time-stamp.ts';

/** What a document says of its signing, and the same document as programs read it. */
interface Signable extends Omit<SignatureField, 'bytes'> {
  data: Attached;
}

/** Makes a printed document one that its readers can check without the platform. */
export interface DocumentSigning {
  /** What the press has to add: the document as programs read it, and the place of the signature. */
  additions(document: Signable): Promise<Additions>;
  /** Throws rather than answer an unsigned file. */
  sign(pdf: Uint8Array): Promise<Uint8Array>;
}

/** A signature and its attributes beside the certificates; a signature of RSA 4096 has 512 bytes of that. */
const BESIDE_CERTIFICATES = 1200;

export const documentSigning = (signer: () => Promise<DocumentSigner>, timeStamp?: TimeStamp): DocumentSigning => ({
  additions: async ({ data, ...said }) => {
    const { chain } = await signer();
    const certificates = chain.reduce((sum, { raw }) => sum + raw.length, 0);
    const bytes = certificates + BESIDE_CERTIFICATES + (timeStamp === undefined ? 0 : MOST_TOKEN_BYTES);
    // Its readers would take the document for a forgery.
    if (!chain.every((certificate) => isValidAt(certificate, said.at)))
      throw new Error(`the certificates of the key that signs documents are not valid at ${said.at.toISOString()}`);
    const attach = attachment(data, said.at);
    const reserve = signatureField({ ...said, bytes });
    return {
      beforeEnd: (document) => {
        attach(document);
        reserve(document);
      },
    };
  },
  sign: async (pdf) => signPdf(pdf, await signer(), timeStamp),
});
