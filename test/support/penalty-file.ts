import { BUREAU, FIRM } from './records.ts';

const COLUMNS = [
  'CF_WSH',
  'CF_XDR_MC',
  'CF_XDR_LB',
  'CF_XDR_SHXYM',
  'CF_WFXW',
  'CF_SY',
  'CF_YJ',
  'CF_CFLB',
  'CF_NR',
  'CF_NR_FK',
  'CF_JDRQ',
  'CF_YXQ',
  'CF_GSJZQ',
  'CF_CFJG',
  'CF_CFJGDM',
  'CF_SJLY',
  'CF_SJLYDM',
];

export interface PenaltyRow {
  documentNo: string;
  fine?: string;
  facts?: string;
  subject?: { name: string; uscc: string };
}

export const CSV_HEADER = `${COLUMNS.join(',')}\n`;

/** A line of a penalty file, without a fault unless one is asked for. */
export const csvLine = ({ documentNo, fine = '1', facts = '超期使用', subject = FIRM }: PenaltyRow): string =>
  `${[
    documentNo,
    subject.name,
    '法人及非法人组织',
    subject.uscc,
    '特种设备未经定期检验',
    facts,
    '《中华人民共和国特种设备安全法》第八十四条',
    '罚款',
    '罚款',
    fine,
    '2026-02-27',
    '2027-02-27',
    '2027-02-27',
    BUREAU.name,
    BUREAU.uscc,
    BUREAU.name,
    BUREAU.uscc,
  ].join(',')}\n`;

export const penaltyCsv = (rows: readonly PenaltyRow[]): string => CSV_HEADER + rows.map(csvLine).join('');
