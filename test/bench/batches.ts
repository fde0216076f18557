import { usccCheckCharacter } from '../../shared/uscc.ts';
import { BUREAU, penaltyInput } from '../support/records.ts';

/** Rows as departments have them: a few hundred firms, some with several documents. */
const FIRMS = 100;

const firm = (i: number) => {
  const body = `91370781MA${String(900_000 + i).padStart(7, '0')}`;
  return { name: `示例企业${i}`, type: '法人及非法人组织' as const, uscc: `${body}${usccCheckCharacter(body)}` };
};

export const batchOf = (rows: number, run: string) =>
  Array.from({ length: rows }, (_, i) => penaltyInput({ documentNo: `${run}-${i}`, subject: firm(i % FIRMS) }));

/** The same rows as a CSV file. */
export const csvOf = (rows: number, run: string): string => {
  const head =
    'CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_SY,CF_YJ,CF_CFLB,CF_NR,CF_NR_FK,CF_JDRQ,CF_YXQ,CF_GSJZQ,CF_CFJG,CF_CFJGDM,CF_SJLY,CF_SJLYDM';
  const lines = batchOf(rows, run).map((row) =>
    [
      row.subject.name,
      row.subject.type,
      row.subject.uscc,
      row.documentNo,
      row.violationType,
      row.facts,
      row.basis,
      row.categories.join(';'),
      row.content,
      row.fine,
      '2026/02/27',
      '2027/02/27',
      '2027/02/27',
      BUREAU.name,
      BUREAU.uscc,
      BUREAU.name,
      BUREAU.uscc,
    ].join(','),
  );
  return `${[head, ...lines].join('\r\n')}\r\n`;
};
