/** 《异议申诉信用承诺书》: what an enterprise, or its agent for it, commits itself to when it objects. A new text is a new version. */
export const OBJECTION_COMMITMENT = {
  version: '2026-1',
  text: '本企业承诺：所提异议及所附材料真实、合法、有效，如有隐瞒或虚假，愿承担相应法律责任，并同意依法记入信用记录。',
} as const;
