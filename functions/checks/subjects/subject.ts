/** Why nothing is said of a subject: it could not be told which enterprise is meant, or the platform knows none such. */
export const UNMATCHED = {
  'bad-check-character': '统一社会信用代码无效（应为 18 位，校验码须相符）',
  'name-mismatch': '名称与该代码登记的名称不符',
  unknown: '平台没有该代码的登记信息和记录',
  'no-uscc': '未填统一社会信用代码，平台以该代码识别企业',
  'codes-differ': '组织机构代码与统一社会信用代码第 9 至 17 位不符',
  duplicate: '与名单中另一行的主体重复，结果见该行',
} as const;
export type UnmatchedReason = keyof typeof UNMATCHED;

/** Who is asked about, as the asker wrote it. */
export interface GivenSubject {
  name: string | null;
  uscc: string | null;
  orgCode: string | null;
  registrationNo: string | null;
}

/** The same, as far as it can be judged without the platform's data. */
export interface Subject extends GivenSubject {
  /** Its place in the list, from 1. */
  no: number;
  /** In the platform's writing. */
  uscc: string | null;
  refused: UnmatchedReason | null;
}
