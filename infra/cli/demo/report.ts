import { mkdir, writeFile } from 'node:fs/promises';
import { type City, say } from './city.ts';
import { ENTERPRISE } from './parties.ts';

/** Of the reply, what the demonstration tells of. */
interface Issued {
  reportNo: string;
  verificationCode: string;
  url: string;
  summary: Record<'domains' | 'none' | 'found' | 'incomplete' | 'records', number>;
}

export interface Obtained {
  reportNo: string;
  code: string;
  pdf: Uint8Array;
  body: Issued;
}

/** The enterprise's part: one call, and the file by its link. */
export const obtain = async (city: City, call = 'POST /v1/reports', body: object = { purpose: 'listing' }) =>
  downloaded(await city.ask<Issued>(ENTERPRISE.persona, call, 201, body));

const downloaded = async (body: Issued): Promise<Obtained> => {
  const response = await fetch(body.url);
  if (!response.ok) throw new Error(`签名链接答复 ${response.status}`);
  const pdf = new Uint8Array(await response.arrayBuffer());
  const file = `out/${body.reportNo}.pdf`;
  await mkdir('out', { recursive: true });
  await writeFile(file, pdf);
  return { reportNo: body.reportNo, code: body.verificationCode, pdf, body };
};

export const sayDownloaded = ({ reportNo, pdf }: Obtained, before = '   '): void =>
  say(`${before}经签名链接下载 PDF：out/${reportNo}.pdf（${Math.round(pdf.length / 1024)} KB）`);

/** What the recipient of a report is told of it. */
export interface Verified {
  outcome: string;
  status: string;
}

export const verified = (city: City, { reportNo, code }: Obtained) =>
  city.ask<Verified>(null, `GET /v1/verify/${reportNo}?code=${code}`, 200);
