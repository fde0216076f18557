/** What a report may be asked for: of the report itself, of a mandate that allows it, of a share that shows it. */
export const PURPOSES = {
  listing: '企业上市',
  financing: '融资',
  bidding: '招标投标',
  award: '评优评先',
  other: '其他',
} as const;
export type Purpose = keyof typeof PURPOSES;

export const PURPOSES_EN: Readonly<Record<Purpose, string>> = {
  listing: 'Public listing',
  financing: 'Financing',
  bidding: 'Bidding and tendering',
  award: 'Awards and appraisals',
  other: 'Other',
};

/** For a schema's enumeration. */
export const PURPOSE_CODES = Object.keys(PURPOSES) as [Purpose, ...Purpose[]];

/** For the words of a refusal: every code with its name. */
export const purposesInWords = (): string =>
  Object.entries(PURPOSES)
    .map(([code, name]) => `${code}（${name}）`)
    .join('、');
