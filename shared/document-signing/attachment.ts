import { attach } from '../print/engine/file/attach.ts';
import type { BeforeEnd } from '../print/engine/file/open-document.ts';

/** A document as programs read it. */
export interface Attached {
  name: string;
  description: string;
  /** JSON. */
  content: string;
}

/** Inside the PDF as its data (PDF/A-3, ISO 19005-3 6.8). */
export const attachment =
  ({ name, description, content }: Attached, at: Date): BeforeEnd =>
  (document) => {
    attach(document, Buffer.from(content), {
      name,
      type: 'application/json',
      description,
      relationship: 'Data',
      creationDate: at,
      modifiedDate: at,
    });
  };
