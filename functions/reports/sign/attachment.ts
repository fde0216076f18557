import { attach } from '../pdf/engine/file/attach.ts';
import type { BeforeEnd } from '../pdf/engine/file/open-document.ts';

const ATTACHMENT_NAME = 'report.json';

/** The report as programs read it, inside the PDF as its data (PDF/A-3, ISO 19005-3 6.8). */
export const attachment =
  (content: string, at: Date): BeforeEnd =>
  (document) => {
    attach(document, Buffer.from(content), {
      name: ATTACHMENT_NAME,
      type: 'application/json',
      description: '机器可读的信用报告（RFC 8785 规范化 JSON）',
      relationship: 'Data',
      creationDate: at,
      modifiedDate: at,
    });
  };
